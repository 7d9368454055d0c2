// malloc and free: blocks in size classes on a heap that brk grows.
// Does not belong here: large blocks (malloc_large.cpp), what is wrong with a bad pointer (malloc_check.cpp), or
// realloc, calloc and aligned_alloc, which build on these.
#include <stdlib.h>
#include "kernel/memory.h"
#include "libc/errno/set_errno.h"
#include "libc/stdlib/malloc.h"
#include "libc/stdlib/malloc_chunk.h"

namespace shoji {

lock heap_lock;
uintptr_t heap_start;
uintptr_t heap_end;

namespace {

constexpr size_t class_count = 48;

// For each class, its chunks with room for another block; and the chunks that are empty again, of any class.
chunk *with_room[class_count];
chunk *empty;

// Four classes to a power of two, in steps of at least 16 bytes: 16 32 48 64, 80 96 112 128, 160 192 224 256, ...
struct size_class {
  size_t index;
  size_t size;
};

size_class class_of(size_t size) {
  const size_t last = size == 0 ? 0 : size - 1;
  const size_t shift = static_cast<size_t>(63 ^ __builtin_clzl(last | 64)) - 2;  // from the place of the highest bit
  return {(shift - 4) * 4 + (last >> shift), ((last >> shift) + 1) << shift};
}

[[gnu::noinline]] void insert(chunk **list, chunk *item) {
  item->next = *list;
  item->link = list;
  if (*list != nullptr) (*list)->link = &item->next;
  *list = item;
}

[[gnu::noinline]] void remove(chunk *item) {
  *item->link = item->next;
  if (item->next != nullptr) item->next->link = item->link;
}

// Behind what is the end of the data segment now: the program may have moved it by sbrk. Nothing has been written
// there.
chunk *grow_heap() {
  const auto end = reinterpret_cast<uintptr_t>(kernel::brk(nullptr));
  const uintptr_t start = (end + chunk_size - 1) & -chunk_size;
  void *const new_end = reinterpret_cast<void *>(start + chunk_size);
  if (kernel::brk(new_end) != new_end) return nullptr;
  auto *const added = reinterpret_cast<chunk *>(start);
  added->mark = chunk_mark(added);
  for (volatile uint64_t &bits : added->in_use) bits = 0;  // they are; but valgrind does not take the kernel's word
  if (heap_start == 0) heap_start = start;
  heap_end = start + chunk_size;
  return added;
}

[[gnu::noinline]] chunk *make_chunk(size_class kind) {
  chunk *made = empty;
  if (made != nullptr)
    remove(made);
  else if ((made = grow_heap()) == nullptr)
    return nullptr;
  const auto size = static_cast<uint32_t>(kind.size);
  const uint32_t first = (sizeof(chunk) + size - 1) / size;
  made->size = size;
  made->freed = nullptr;
  made->fresh = first * size;
  made->capacity = made->left = chunk_size / size - first;
  made->room = &with_room[kind.index];
  insert(made->room, made);
  return made;
}

}  // namespace

[[gnu::noinline]] void *out_of_memory() {
  static_cast<void>(set_errno(result<void>(error{ENOMEM})));
  return nullptr;
}

}  // namespace shoji

using namespace shoji;

extern "C" {

void *malloc(size_t size) {
  const heap_turn turn;
  if (size > largest_small_block) return allocate_large(size);
  const size_class kind = class_of(size);
  chunk *home = with_room[kind.index];
  if (home == nullptr && (home = make_chunk(kind)) == nullptr) return out_of_memory();

  void *block = home->freed;
  if (block != nullptr) {
    home->freed = home->freed->next;
  } else {
    block = reinterpret_cast<char *>(home) + home->fresh;
    home->fresh += home->size;
  }
  home->flip_in_use(block);
  if (--home->left == 0) remove(home);
  return block;
}

void free(void *block) {
  if (block == nullptr) return;
  const heap_turn turn;
  if (!is_small_block(block)) return free_large(known_large(block, "free"));
  chunk *const home = chunk_of(block);
  home->flip_in_use(block);
  auto *const freed = static_cast<free_block *>(block);
  freed->next = home->freed;
  home->freed = freed;
  if (home->left++ == 0) insert(home->room, home);
  // An empty chunk is there for every class; only the last with room of its own stays, for the next block of that size.
  if (home->left == home->capacity && (*home->room != home || home->next != nullptr)) {
    remove(home);
    insert(&empty, home);
  }
}

}  // extern "C"
