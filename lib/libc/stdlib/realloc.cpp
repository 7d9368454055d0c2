// realloc: another size for a block, in place where that is no waste.
// Does not belong here: what makes blocks and takes them back (malloc.cpp).
#include <stdlib.h>
#include <string.h>
#include "kernel/memory.h"
#include "libc/stdlib/malloc.h"
#include "libc/stdlib/malloc_chunk.h"

using namespace shoji;

namespace {

// The kernel moves pages, not bytes. A block that grows is likely to do so again: it gets a quarter more of addresses, if
// they are there, and memory only for what is touched. One that shrinks gives its last pages back.
void *resize_large(void *block, size_t size) {
  char *const mapping = page_of(static_cast<large_header *>(block) - 1);
  const auto offset = static_cast<size_t>(static_cast<char *>(block) - mapping);
  const size_t old_length = (static_cast<large_header *>(block) - 1)->length;
  const size_t needed = (size + offset + page_size - 1) & -page_size;
  if (needed <= old_length && needed >= old_length / 2) return block;

  size_t length = needed < old_length ? needed : (needed + needed / 4) & -page_size;
  auto moved = kernel::mremap(mapping, old_length, length, kernel::remap_may_move);
  if (!moved) moved = kernel::mremap(mapping, old_length, length = needed, kernel::remap_may_move);
  if (!moved) return out_of_memory();
  char *const new_block = static_cast<char *>(moved.value()) + offset;
  auto *const header = reinterpret_cast<large_header *>(new_block) - 1;
  *header = {heap_mark(header), length};
  return new_block;
}

}  // namespace

// A size of 0 frees the block and answers null, as glibc's does; C23 leaves it undefined.
extern "C" void *realloc(void *block, size_t size) {
  if (block == nullptr) return malloc(size);
  const size_t old_size = block_size(block, "realloc");
  if (size == 0) {
    free(block);
    return nullptr;
  }
  if (size > PTRDIFF_MAX) return out_of_memory();
  if (!in_heap(block) && size > largest_small_block) return resize_large(block, size);
  if (size <= old_size && size >= old_size / 2) return block;

  void *const new_block = malloc(size);
  if (new_block == nullptr) return size <= old_size ? block : nullptr;
  memcpy(new_block, block, size < old_size ? size : old_size);
  free(block);
  return new_block;
}
