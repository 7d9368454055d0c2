// aligned_alloc: a block with a stricter alignment than malloc's 16 bytes; free and realloc take it.
// Does not belong here: posix_memalign and its kin, which check their arguments otherwise.
#include <stdlib.h>
#include "kernel/memory.h"
#include "libc/errno/set_errno.h"
#include "libc/stdlib/malloc.h"

using namespace shoji;

namespace {

// Fails for nothing that was mapped.
void unmap(char *start, char *end) {
  if (start != end) static_cast<void>(kernel::munmap(start, static_cast<size_t>(end - start)));
}

// A mapping that is longer by the alignment; what is too much at both ends is given back.
void *allocate_large_aligned(size_t alignment, size_t size) {
  if (size > PTRDIFF_MAX || alignment > PTRDIFF_MAX) return out_of_memory();
  const heap_turn turn;
  if (alignment <= page_size) return allocate_large(size);
  auto *const start = static_cast<char *>(allocate_large_anew(whole_pages(size) + alignment));
  if (start == nullptr) return nullptr;
  char *const block = start + (-reinterpret_cast<uintptr_t>(start) & (alignment - 1));
  char *const end = block + whole_pages(size);
  unmap(start, block);
  unmap(end, start + whole_pages(size) + alignment);
  return move_large(find_large(start), block, whole_pages(size));
}

}  // namespace

// A size that is no multiple of the alignment is allowed, as in C17 and later.
extern "C" void *aligned_alloc(size_t alignment, size_t size) {
  if (alignment == 0 || (alignment & (alignment - 1)) != 0) {
    static_cast<void>(set_errno(result<void>(error{EINVAL})));
    return nullptr;
  }
  if (alignment <= block_unit) return malloc(size);
  if (size == 0) size = 1;  // each block has a place of its own
  // A multiple of the alignment falls into a class whose size is one, too (class_of in malloc.cpp).
  const size_t multiple = (size + alignment - 1) & -alignment;
  return size <= largest_small_block && multiple <= largest_small_block ? malloc(multiple)
                                                                        : allocate_large_aligned(alignment, size);
}
