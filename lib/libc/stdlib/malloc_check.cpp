// Is a pointer a block that malloc handed out and nobody gave back? If not, the process stops and says so.
// Does not belong here: taking the block back (malloc.cpp).
#include "kernel/memory.h"
#include "libc/stdlib/abort_saying.h"
#include "libc/stdlib/malloc.h"
#include "libc/stdlib/malloc_chunk.h"

namespace shoji {

namespace {

// `free(): 0x4053f0 was freed already`, in one line.
[[noreturn, gnu::cold]] void refuse(const char *caller, const void *block, const char *reason) {
  char line[80];
  char *end = line;
  const auto append = [&end](const char *text) {
    while (*text != '\0') *end++ = *text++;
  };
  append(caller);
  append("(): 0x");
  const auto address = reinterpret_cast<uintptr_t>(block);
  for (int shift = (63 - __builtin_clzl(address | 1)) & -4; shift >= 0; shift -= 4)
    *end++ = "0123456789abcdef"[address >> shift & 15];
  append(reason);
  abort_saying(line, static_cast<size_t>(end - line));
}

}  // namespace

void check_large_block(void *block, const char *caller) {
  const auto address = reinterpret_cast<uintptr_t>(block);
  const char *reason = " is not from malloc\n";
  if (in_heap(block)) {
    const chunk *const home = chunk_of(block);
    if (address % block_unit == 0 && home->mark == chunk_mark(home)) {
      // In a chunk that was emptied and took up another size since, an old block may look as if it was none.
      const auto offset = static_cast<uint32_t>(home->offset_of(block));
      if (offset >= sizeof(chunk) && offset < home->fresh && offset % home->size == 0) reason = " was freed already\n";
    }
  } else {
    if (*find_large(block) != nullptr) return;
    // Where a large block was that is freed, there is no memory any more.
    unsigned char in_memory;
    if (address % page_size == 0 && !kernel::mincore(block, page_size, &in_memory)) reason = " was freed already\n";
  }
  refuse(caller, block, reason);
}

}  // namespace shoji
