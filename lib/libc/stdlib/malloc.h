// How the heap lies in memory, for the functions of malloc(3) that need more of it than malloc and free.
// Does not belong here: finding free blocks and taking them back (malloc.cpp).
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "process/turn.h"

// Small blocks live in chunks, which brk adds to the heap. A chunk holds blocks of one size and starts at a multiple of
// its own size, so that a block's address tells its chunk. A block starts at a multiple of its size, counted from the
// chunk's start: one whose size is a multiple of 2^n is aligned to 2^n. Large blocks are mappings of their own, and
// malloc has a small block about each: nothing is read through a pointer before it is known to be a block's.

namespace shoji {

constexpr size_t chunk_size = 256 * 1024;           // bytes
constexpr size_t largest_small_block = 128 * 1024;  // bytes
constexpr size_t block_unit = 16;                   // bytes: what every block is aligned to, and the smallest block
constexpr size_t page_size = 4096;                  // bytes

// What is known of a large block.
struct large_block {
  large_block *next;  // in a list of those with the same hash
  char *address;
  size_t length;  // of the mapping, bytes
  size_t asked;   // the most of it that was asked for since the program got the block; whole pages, bytes
};

// The place that points to what is known of the large block at `block`; null is in it if there is no such block.
large_block **find_large(const void *block);

inline size_t whole_pages(size_t size) { return (size + page_size - 1) & -page_size; }

// A mapping that was freed and is kept for the next large block that fits into it: made anew, it would cost two calls,
// and a fault for each page. Null if there is none.
extern large_block *spare;

// The spare mapping, or a new one. Null and ENOMEM if there is none.
void *allocate_large(size_t size);

// A new mapping: just as long as the size asks for, and of zeros. Null and ENOMEM if there is none.
inline void *allocate_large_anew(size_t size) {
  large_block *const kept = spare;
  spare = nullptr;
  void *const block = allocate_large(size);
  spare = kept;
  return block;
}

// Another size for a large block. Null and ENOMEM: it is what it was.
void *resize_large(large_block **link, size_t size);

// The block is known by that place and length from now on; answers the place.
void *move_large(large_block **link, void *address, size_t length);

// A short mapping stays as the spare one, and what was the spare one until now goes.
void free_large(large_block **link);

extern lock heap_lock;

// As long as it lives, no other thread is in a function of malloc(3).
class heap_turn : turn {
 public:
  heap_turn() : turn(heap_lock) {}
};

// Null and ENOMEM: how each function of malloc(3) fails.
void *out_of_memory();

}  // namespace shoji
