// memcmp finds the first byte that differs, as an unsigned one, bcmp that there is one; neither reads past the bytes.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <string.h>
#include "edge.h"

static void compare_each_difference(unsigned char *left, unsigned char *right, unsigned size, unsigned step) {
  for (unsigned i = 0; i < size; ++i) left[i] = right[i] = (unsigned char)(i * 37 + 1);
  expect(memcmp(left, right, size) == 0);
  expect(bcmp(left, right, size) == 0);
  for (unsigned i = 0; i < size; i += step) {
    const unsigned char kept = left[i];
    left[i] = 0x7f;
    right[i] = 0x80;
    // What follows the first difference does not count.
    if (i + 1 < size) left[size - 1] ^= 0x80;
    expect(memcmp(left, right, size) < 0);
    expect(memcmp(right, left, size) > 0);
    expect(memcmp(left, right, i) == 0);
    expect(bcmp(left, right, size) != 0);
    if (i + 1 < size) left[size - 1] ^= 0x80;
    left[i] = right[i] = kept;
  }
}

int main(void) {
  static unsigned char one[8192], other[8192];
  for (unsigned left = 0; left < 32; ++left)
    for (unsigned right = 0; right < 32; right += 1 + left % 3)
      for (unsigned size = 0; size <= 300; size += size < 140 ? 1 : 23)
        compare_each_difference(one + left, other + right, size, size < 40 ? 1 : 11);
  compare_each_difference(one + 1, other + 7, 5000, 13);

  unsigned char *left = pages_between_edges(1), *right = pages_between_edges(1);
  for (unsigned size = 0; size <= 300; ++size) {
    compare_each_difference(left + PAGE - size, right, size, 5);
    compare_each_difference(left, right + PAGE - size, size, 5);
  }
  expect(memcmp(NULL, NULL, 0) == 0);
  // The sign comes from the first difference, also where other differences share its word.
  expect(memcmp("ab0000000000zy", "ab1000000000ay", 14) < 0);
  expect(memcmp("\xff", "\x01", 1) > 0);
  return 0;
}
