// calloc: a block of zeros.
// Does not belong here: where the block comes from (malloc.cpp).
#include <stdlib.h>
#include <string.h>
#include "libc/stdlib/malloc.h"

extern "C" void *calloc(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) return shoji::out_of_memory();
  void *const block = malloc(total);
  // The kernel has cleared a large block, and has no page of it in memory yet.
  if (block != nullptr && total <= shoji::largest_small_block) memset(block, 0, total);
  return block;
}
