// malloc_usable_size: how large a block really is.
// Does not belong here: changing that (stdlib/realloc.cpp).
#include <malloc.h>
#include "libc/stdlib/malloc.h"
#include "libc/stdlib/malloc_chunk.h"

using namespace shoji;

extern "C" size_t malloc_usable_size(void *block) {
  if (block == nullptr) return 0;
  const heap_turn turn;
  const chunk *const home = home_of(block, "malloc_usable_size");
  return home != nullptr ? home->size : (*find_large(block))->length;
}
