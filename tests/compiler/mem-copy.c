// memcpy and memmove move exactly the bytes asked for, wherever both areas lie in their blocks and in each other.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <string.h>
#include "edge.h"

enum { ROOM = 4 * PAGE };
static unsigned char before[ROOM], after[ROOM];

/* A copy inside of one area; what it may have changed is compared, by bytes, and put back. */
static void move_and_compare(void *(*move)(void *, const void *, size_t), unsigned to, unsigned from, unsigned size,
                             unsigned low, unsigned high) {
  volatile unsigned char *expected = before, *got = after;
  expect(move(after + to, after + from, size) == after + to);
  for (unsigned i = low; i < high; ++i) {
    const int inside = i >= to && i < to + size;
    expect(got[i] == expected[inside ? from + (i - to) : i]);
  }
  for (unsigned i = low; i < high; ++i) got[i] = expected[i];
}

int main(void) {
  unsigned state = 1;
  for (int i = 0; i < ROOM; ++i) before[i] = after[i] = next_random(&state);

  for (unsigned to = 0; to < 32; ++to)
    for (unsigned from = 0; from < 32; ++from)
      for (unsigned size = 0; size <= 300; size += size < 140 ? 1 : 7) {
        move_and_compare(memcpy, 32 + to, 512 + from, size, 0, 32 + to + size + 32);
        move_and_compare(memmove, 512 + to, 32 + from, size, 480, 512 + to + size + 32);
      }
  // Every overlap, both ways.
  for (unsigned size = 1; size <= 300; size += size < 140 ? 1 : 9)
    for (unsigned from = 0; from <= 2 * size && from < 400; ++from)
      move_and_compare(memmove, 64 + (size < 400 ? size : 400), 64 + from, size, 0, 1024);
  // Long runs, and distances at which another loop is taken.
  static const unsigned sizes[] = {1000, 2047, 2048, 2049, 2111, 4095, 4096, 4097, 5000};
  static const unsigned distances[] = {1,  2,   15,   16,   17,   31,   32,   63,   64,
                                       65, 100, 1000, 2048, 4000, 4095, 4096, 4097, 4160};
  for (unsigned s = 0; s < sizeof(sizes) / sizeof(*sizes); ++s)
    for (unsigned d = 0; d < sizeof(distances) / sizeof(*distances); ++d)
      for (unsigned place = 64; place < 128; place += 9) {
        move_and_compare(memmove, place, place + distances[d], sizes[s], 0, ROOM);
        move_and_compare(memmove, place + distances[d], place, sizes[s], 0, ROOM);
      }

  // Both areas begin or end at a page that cannot be touched.
  unsigned char *to = pages_between_edges(2), *from = pages_between_edges(2);
  for (unsigned size = 0; size <= 2 * PAGE; size += size < 300 ? 1 : 61) {
    for (unsigned i = 0; i < 2 * PAGE; ++i) from[i] = next_random(&state);
    unsigned char *const ends[2][2] = {{to, from + 2 * PAGE - size}, {to + 2 * PAGE - size, from}};
    for (int each = 0; each < 2; ++each) {
      memcpy(ends[each][0], ends[each][1], size);
      volatile unsigned char *copy = ends[each][0], *original = ends[each][1];
      for (unsigned i = 0; i < size; ++i) expect(copy[i] == original[i]);
    }
  }
  // No byte moved: no byte touched.
  memcpy(to + 2 * PAGE, from - 1, 0);
  memmove(NULL, NULL, 0);
  return 0;
}
