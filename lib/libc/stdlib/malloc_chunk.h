// A chunk of the heap, and which chunk a block lies in.
// Does not belong here: which chunks there are (malloc.cpp).
#pragma once
#include "libc/stdlib/malloc.h"

namespace shoji {

// A block that nobody uses starts with the place of another such block of its chunk.
struct free_block {
  free_block *next;
};

// What is found at the start of a chunk, and by chance nowhere: no memory holds its own address with every bit turned.
inline uintptr_t chunk_mark(const void *address) { return ~reinterpret_cast<uintptr_t>(address); }

// The start of a chunk; its blocks follow. `freed` and `fresh` are what malloc takes from, in this order: memory behind
// `fresh` was never touched, and takes up no page. A chunk without a block in use has no bit set.
struct chunk {
  uintptr_t mark;     // chunk_mark of the chunk's own address
  chunk *next;        // in a list of chunks
  chunk **link;       // what points to this one in that list
  chunk **room;       // the list that it is in as long as it has room: the one of its size
  free_block *freed;  // blocks given back
  uint32_t fresh;     // where blocks begin that were never handed out, bytes from the chunk's start
  uint32_t size;      // of each block, bytes
  uint32_t capacity;  // blocks
  uint32_t left;      // blocks not in use
  uint64_t in_use[chunk_size / block_unit / 64];  // a bit for each 16 bytes of the chunk: a block in use starts there

  size_t offset_of(const void *block) const {
    return static_cast<size_t>(static_cast<const char *>(block) - reinterpret_cast<const char *>(this));
  }
  // The bit of the 16 bytes that `block` points into.
  [[gnu::always_inline]] void flip_in_use(const void *block) {
    const size_t place = offset_of(block) / block_unit;
    in_use[place / 64] ^= uint64_t{1} << place % 64;
  }
  [[gnu::always_inline]] bool is_in_use(const void *block) const {
    const size_t place = offset_of(block) / block_unit;
    return (in_use[place / 64] >> place % 64 & 1) != 0;
  }
};

// Chunks lie between these two places, and whatever the program took by sbrk in between.
extern uintptr_t heap_start;
extern uintptr_t heap_end;

inline bool in_heap(const void *block) {
  return reinterpret_cast<uintptr_t>(block) - heap_start < heap_end - heap_start;
}

// Only of what is in_heap; a chunk it is if its mark says so.
inline chunk *chunk_of(void *block) {
  return reinterpret_cast<chunk *>(reinterpret_cast<uintptr_t>(block) & -chunk_size);
}

// Of any block that one may be given back: is it a small one in use?
[[gnu::always_inline]] inline bool is_small_block(void *block) {
  const chunk *const home = chunk_of(block);
  return in_heap(block) && reinterpret_cast<uintptr_t>(block) % block_unit == 0 && home->mark == chunk_mark(home) &&
         home->is_in_use(block);
}

// What find_large answers for a large block in use. Stops the process, in the name of the function `caller`, if `block`
// is none.
large_block **known_large(void *block, const char *caller);

}  // namespace shoji
