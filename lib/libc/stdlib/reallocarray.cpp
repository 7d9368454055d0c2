// reallocarray: realloc for so many of such a size.
// Does not belong here: realloc itself (realloc.cpp).
#include <stdlib.h>
#include "libc/stdlib/malloc.h"

extern "C" void *reallocarray(void *block, size_t count, size_t size) {
  size_t total;
  return __builtin_mul_overflow(count, size, &total) ? shoji::out_of_memory() : realloc(block, total);
}
