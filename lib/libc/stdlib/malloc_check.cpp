// Is a pointer a block that malloc handed out and nobody gave back? If not, the process stops and says so.
// Does not belong here: taking the block back (malloc.cpp).
#include <errno.h>
#include "kernel/memory.h"
#include "libc/stdlib/abort_saying.h"
#include "libc/stdlib/malloc.h"
#include "libc/stdlib/malloc_chunk.h"

namespace shoji {

namespace {

// A line that grows from its end to its start. strlen and memcpy would be more than all of this.
struct last_words {
  char text[80];
  char *begin = text + sizeof text;

  [[gnu::noinline]] void prepend(const char *piece) {
    const char *end = piece;
    while (*end != '\0') ++end;
    while (end != piece) *--begin = *--end;
  }
};

// `free(): 0x4053f0 was freed already`, in one line.
[[noreturn, gnu::cold]] void refuse(const char *caller, const void *block, const char *reason) {
  last_words line;
  line.prepend(reason);
  auto address = reinterpret_cast<uintptr_t>(block);
  do {
    *--line.begin = "0123456789abcdef"[address & 15];
  } while ((address >>= 4) != 0);
  line.prepend("(): 0x");
  line.prepend(caller);
  abort_saying(line.begin, static_cast<size_t>(line.text + sizeof line.text - line.begin));
}

}  // namespace

large_block **known_large(void *block, const char *caller) {
  const char *reason = " is not from malloc\n";
  if (in_heap(block)) {
    const chunk *const home = chunk_of(block);
    if (home->mark == chunk_mark(home)) {
      // In a chunk that was emptied and took up another size since, an old block may look as if it was none.
      const auto offset = static_cast<uint32_t>(home->offset_of(block));
      if (offset >= sizeof(chunk) && offset < home->fresh && offset % home->size == 0) reason = " was freed already\n";
    }
  } else {
    large_block **const link = find_large(block);
    if (*link != nullptr) return link;
    // Where a large block was that is freed, there is no memory any more, or only the spare one's.
    unsigned char in_memory;
    const auto answer = kernel::mincore(block, page_size, &in_memory);
    if ((spare != nullptr && spare->address == block) || (!answer && answer.failure().number == ENOMEM))
      reason = " was freed already\n";
  }
  refuse(caller, block, reason);
}

}  // namespace shoji
