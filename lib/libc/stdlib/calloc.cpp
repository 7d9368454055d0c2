// calloc: a block of zeros.
// Does not belong here: where the block comes from (malloc.cpp).
#include <stdlib.h>
#include <string.h>
#include "libc/stdlib/malloc.h"

using namespace shoji;

extern "C" void *calloc(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) return out_of_memory();
  // The kernel has cleared a new mapping, and has no page of it in memory yet.
  if (total > largest_small_block) {
    const heap_turn turn;
    return allocate_large_anew(total);
  }
  void *const block = malloc(total);
  if (block != nullptr) memset(block, 0, total);
  return block;
}
