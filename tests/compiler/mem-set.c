// memset sets exactly the bytes asked for, to the lowest byte of its int, wherever they lie.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <string.h>
#include "edge.h"

static unsigned char area[16384];

static void set_and_compare(unsigned place, int byte, unsigned size) {
  volatile unsigned char *got = area;
  const unsigned high = place + size + 80;
  for (unsigned i = 0; i < high; ++i) got[i] = 0x5a;
  expect(memset(area + place, byte, size) == area + place);
  for (unsigned i = 0; i < high; ++i) expect(got[i] == (i >= place && i < place + size ? (unsigned char)byte : 0x5a));
}

int main(void) {
  for (unsigned place = 64; place < 128; ++place)
    for (unsigned size = 0; size <= 300; ++size) set_and_compare(place, (int)(size * 7 + place), size);
  for (unsigned place = 64; place < 128; place += 3)
    for (unsigned size = 1900; size < 9000; size += size < 2200 ? 1 + place % 5 : 733) set_and_compare(place, -1, size);
  set_and_compare(64, 0x12345600, 100);
  set_and_compare(64, -256 + 0x41, 5000);

  unsigned char *edges = pages_between_edges(2);
  for (unsigned size = 0; size <= 2 * PAGE; size += size < 300 ? 1 : 61) {
    memset(edges, 1, size);
    memset(edges + 2 * PAGE - size, 2, size);
  }
  memset(NULL, 1, 0);
  return 0;
}
