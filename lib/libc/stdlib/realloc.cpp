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
  const bool is_small = is_small_block(block);
  large_block **const link = is_small ? nullptr : known_large(block, "realloc");
  if (size == 0) {
    free(block);
    return nullptr;
  }
  if (!is_small && size > largest_small_block) return resize_large(link, size);
  const size_t old_size = is_small ? chunk_of(block)->size : (*link)->asked;
  if (size <= old_size && size >= old_size / 2) return block;

  void *const new_block = malloc(size);
  if (new_block == nullptr) return size <= old_size ? block : nullptr;
  memcpy(new_block, block, size < old_size ? size : old_size);
  free(block);
  return new_block;
}
