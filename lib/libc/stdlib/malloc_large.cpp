// Large blocks: a mapping each, and a small block that knows it.
// Does not belong here: which blocks are large (malloc.h), or other blocks (malloc.cpp).
#include <stdlib.h>
#include "kernel/memory.h"
#include "libc/stdlib/malloc.h"

namespace shoji {

large_block *spare;

namespace {

constexpr int hash_bits = 6;
constexpr size_t longest_spare = 4 << 20;  // bytes

// Lists of the large blocks that there are. Their pages' numbers are far from random: the best bits of a product are.
large_block *known[1 << hash_bits];

large_block **list_of(const void *block) {
  const uint64_t page = reinterpret_cast<uintptr_t>(block) / page_size;
  return &known[page * 0x9e3779b97f4a7c15 >> (64 - hash_bits)];  // 2^64 / the golden ratio
}

}  // namespace

[[gnu::noinline]] large_block **find_large(const void *block) {
  large_block **link = list_of(block);
  while (*link != nullptr && (*link)->address != block) link = &(*link)->next;
  return link;
}

namespace {

// At the end of its list, for that is what find_large answers where there is no such block.
void insert(large_block *item) {
  item->next = nullptr;
  *find_large(item->address) = item;
}

}  // namespace

// The kernel refuses what is more than its address space, PTRDIFF_MAX and the like, and the 0 that the last page's
// sizes come to.
void *allocate_large(size_t size) {
  const size_t length = whole_pages(size);
  large_block *item = spare;
  if (item != nullptr && size <= item->length) {
    spare = nullptr;
  } else {
    item = static_cast<large_block *>(malloc(sizeof(large_block)));
    if (item == nullptr) return nullptr;
    item->length = length;
    const auto made = kernel::mmap(nullptr, length, kernel::protection_read | kernel::protection_write,
                                   kernel::map_private | kernel::map_anonymous, -1, 0);
    if (!made) {
      free(item);
      return out_of_memory();
    }
    item->address = static_cast<char *>(made.value());
  }
  item->asked = length;
  insert(item);
  return item->address;
}

void *move_large(large_block **link, void *address, size_t length) {
  large_block *const item = *link;
  *link = item->next;
  item->address = static_cast<char *>(address);
  item->length = item->asked = length;
  insert(item);
  return address;
}

// The kernel moves pages, not bytes. A block that grows is likely to do so again: it gets a quarter more of addresses,
// if they are there, and memory only for what is touched. One that shrinks to less than half of what it was asked to be
// gives its last pages back.
void *resize_large(large_block **link, size_t size) {
  large_block *const item = *link;
  if (size > PTRDIFF_MAX) return out_of_memory();  // a quarter more of it could be little
  const size_t needed = whole_pages(size);
  if (needed <= item->length && needed >= item->asked / 2) {
    if (needed > item->asked) item->asked = needed;
    return item->address;
  }

  size_t length = needed < item->length ? needed : whole_pages(needed + needed / 4);
  auto moved = kernel::mremap(item->address, item->length, length, kernel::remap_may_move);
  if (!moved) moved = kernel::mremap(item->address, item->length, length = needed, kernel::remap_may_move);
  if (!moved) return out_of_memory();
  void *const address = move_large(link, moved.value(), length);
  item->asked = needed;
  return address;
}

void free_large(large_block **link) {
  large_block *const item = *link;
  *link = item->next;
  large_block *unneeded = item;
  if (item->length <= longest_spare) {
    unneeded = spare;
    spare = item;
    if (unneeded == nullptr) return;
  }
  static_cast<void>(kernel::munmap(unneeded->address, unneeded->length));  // fails for nothing that was mapped here
  free(unneeded);
}

}  // namespace shoji
