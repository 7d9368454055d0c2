// How the heap lies in memory, for the functions of malloc(3) that need more of it than malloc and free.
// Does not belong here: finding free blocks and taking them back (malloc.cpp).
#pragma once
#include <stddef.h>
#include <stdint.h>

// Small blocks live in chunks, which brk adds to the heap. A chunk holds blocks of one size and starts at a multiple of its
// own size, so that a block's address tells its chunk. A block starts at a multiple of its size, counted from the chunk's
// start: one whose size is a multiple of 2^n is aligned to 2^n. Large blocks are mappings of their own.

namespace shoji {

constexpr size_t chunk_size = 256 * 1024;         // bytes
constexpr size_t largest_small_block = 128 * 1024;  // bytes
constexpr size_t block_unit = 16;                 // bytes: what every block is aligned to, and the smallest block
constexpr size_t page_size = 4096;                // bytes

// Stands right before a large block, in the first page of its mapping.
struct large_header {
  uintptr_t mark;  // heap_mark of the header's own address
  size_t length;   // of the mapping, bytes
};
static_assert(sizeof(large_header) == block_unit);

// What is found at the start of a chunk and of a large block, and by chance nowhere: no memory holds its own address with
// every bit turned.
inline uintptr_t heap_mark(const void *address) { return ~reinterpret_cast<uintptr_t>(address); }

inline char *page_of(void *address) {
  return static_cast<char *>(address) - reinterpret_cast<uintptr_t>(address) % page_size;
}

// A mapping for a large block of `size` bytes that starts at `offset` in it; `offset` leaves room for the header and is
// at most a page. Null and ENOMEM if there is no such mapping. The memory is zero.
void *allocate_large(size_t size, size_t offset);

// Null and ENOMEM: how each function of malloc(3) fails.
void *out_of_memory();

// The bytes that a block in use has room for. Stops the process, in the name of the function `caller`, if `block` is
// anything else.
size_t block_size(void *block, const char *caller);

}  // namespace shoji
