// realloc: another size for a block, in place where that is no waste.
// Does not belong here: what makes blocks and takes them back (malloc.cpp), or the pages of large ones
// (malloc_large.cpp).
#include <stdlib.h>
#include <string.h>
#include "libc/stdlib/malloc.h"
#include "libc/stdlib/malloc_chunk.h"

using namespace shoji;

// A size of 0 frees the block and answers null, as glibc's does; C23 leaves it undefined.
extern "C" void *realloc(void *block, size_t size) {
  if (block == nullptr) return malloc(size);
  const heap_turn turn;
  const chunk *const home = home_of(block, "realloc");
  if (size == 0) {
    free(block);
    return nullptr;
  }
  if (home == nullptr && size > largest_small_block) return resize_large(find_large(block), size);
  const size_t old_size = home != nullptr ? home->size : (*find_large(block))->length;
  if (size <= old_size && size >= old_size / 2) return block;

  void *const new_block = malloc(size);
  if (new_block == nullptr) return size <= old_size ? block : nullptr;
  memcpy(new_block, block, size < old_size ? size : old_size);
  free(block);
  return new_block;
}
