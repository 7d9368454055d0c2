// malloc_usable_size: how large a block really is.
// Does not belong here: changing that (stdlib/realloc.cpp).
#include <malloc.h>
#include "libc/stdlib/malloc.h"
#include "libc/stdlib/malloc_chunk.h"

using namespace shoji;

extern "C" size_t malloc_usable_size(void *block) {
  if (block == nullptr) return 0;
  const heap_turn turn;
  return is_small_block(block) ? chunk_of(block)->size : (*known_large(block, "malloc_usable_size"))->length;
}
