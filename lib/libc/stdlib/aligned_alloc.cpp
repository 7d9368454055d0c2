// aligned_alloc: a block with a stricter alignment than malloc's 16 bytes; free and realloc take it.
// Does not belong here: posix_memalign and its kin, which check their arguments otherwise.
#include <stdlib.h>
#include "kernel/memory.h"
#include "libc/errno/set_errno.h"
#include "libc/stdlib/malloc.h"

using namespace shoji;

// A size that is no multiple of the alignment is allowed, as in C17 and later.
extern "C" void *aligned_alloc(size_t alignment, size_t size) {
  if (alignment == 0 || (alignment & (alignment - 1)) != 0) {
    static_cast<void>(set_errno(result<void>(error{EINVAL})));
    return nullptr;
  }
  if (alignment <= block_unit) return malloc(size);
  if (size > PTRDIFF_MAX || alignment > PTRDIFF_MAX) return out_of_memory();
  // Every size class from here on is a multiple of the alignment, for a class is never stepped over by a multiple of it.
  size_t whole = (size + alignment - 1) & -alignment;
  if (whole == 0) whole = alignment;
  if (whole <= largest_small_block) return malloc(whole);

  // The mapping is made longer by the alignment; what is too much before and behind is given back.
  auto *const found = static_cast<char *>(allocate_large(whole + alignment, page_size));
  if (found == nullptr) return nullptr;
  char *const mapping = found - page_size;
  char *const mapping_end = mapping + (reinterpret_cast<large_header *>(found) - 1)->length;
  char *const block = found + (-reinterpret_cast<uintptr_t>(found) & (alignment - 1));
  auto *const header = reinterpret_cast<large_header *>(block) - 1;
  char *const start = page_of(header);
  char *const end = block + ((size + page_size - 1) & -page_size);
  *header = {heap_mark(header), static_cast<size_t>(end - start)};
  if (start != mapping) static_cast<void>(kernel::munmap(mapping, static_cast<size_t>(start - mapping)));
  if (end != mapping_end) static_cast<void>(kernel::munmap(end, static_cast<size_t>(mapping_end - end)));
  return block;
}
