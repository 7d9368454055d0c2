// strcasecmp and strncasecmp fold ASCII letters and nothing else, for each pair of bytes, and read no byte behind a text.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <stdint.h>
#include <strings.h>
#include "edge.h"

static int fold(int byte) { return byte >= 'A' && byte <= 'Z' ? byte + 32 : byte; }
static int sign(int value) { return (value > 0) - (value < 0); }

int main(void) {
  char *left = (char *)pages_between_edges(1) + PAGE - 4, *right = (char *)pages_between_edges(1) + PAGE - 4;
  for (int one = 0; one < 256; ++one)
    for (int other = 0; other < 256; ++other) {
      left[0] = 'x', right[0] = 'X';
      left[1] = (char)one, right[1] = (char)other;
      left[2] = right[2] = 'y';
      left[3] = right[3] = 0;
      const int order = sign(fold(one) - fold(other));
      expect(sign(strcasecmp(left, right)) == order);
      expect(sign(strncasecmp(left, right, 2)) == order);
      expect(strncasecmp(left, right, 1) == 0);
      // Without a zero, the size is the end.
      left[3] = 'z', right[3] = 'Z';
      if (order == 0 && one) expect(strncasecmp(left, right, 4) == 0);
    }
  expect(strncasecmp(left + 4, right + 4, 0) == 0);
  expect(strncasecmp("a", "A", SIZE_MAX) == 0);
  return 0;
}
