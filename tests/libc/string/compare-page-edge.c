// strcmp and strncmp order texts by unsigned bytes up to the first zero, and read no page that neither text reaches.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <stdint.h>
#include <string.h>
#include "edge.h"

static int sign(int value) { return (value > 0) - (value < 0); }

static void compare_in(char *left, char *right, unsigned length) {
  for (unsigned i = 0; i < length; ++i) left[i] = right[i] = (char)(i % 7 ? 'a' + i % 26 : 0x80 + i % 3);
  left[length] = right[length] = 0;
  expect(strcmp(left, right) == 0);
  expect(strncmp(left, right, SIZE_MAX) == 0);
  expect(strncmp(left, right, length) == 0);
  for (unsigned i = 0; i < length; i += 1 + length / 20) {
    const char kept = left[i];
    const int order = kept == (char)0xff ? -1 : 1;
    left[i] = (char)0xff;
    expect(sign(strcmp(left, right)) == order && sign(strcmp(right, left)) == -order);
    expect(sign(strncmp(left, right, i + 1)) == order);
    expect(strncmp(left, right, i) == 0);
    left[i] = 0;
    expect(sign(strcmp(left, right)) == -1 && sign(strcmp(right, left)) == 1);
    expect(sign(strncmp(right, left, length)) == 1);
    left[i] = kept;
  }
}

int main(void) {
  char *left = (char *)pages_between_edges(3), *right = (char *)pages_between_edges(3);
  char *const left_end = left + 3 * PAGE, *const right_end = right + 3 * PAGE;
  for (unsigned length = 0; length < 200; length += length < 80 ? 1 : 7)
    for (unsigned place = 0; place < 40; ++place) {
      compare_in(left_end - 1 - length, right_end - 1 - length - place, length);
      compare_in(left_end - 1 - length - place, right_end - 1 - length, length);
      // Across a page's edge that can be touched.
      compare_in(left + PAGE - place, right + PAGE - 2 * place, length);
    }
  for (unsigned place = 0; place < 90; place += 7) compare_in(left + place, right + 3 * place, 2 * PAGE + place);
  // What stands behind equal zeros, or past the size, does not count.
  expect(strcmp("same\0a", "same\0b") == 0);
  expect(strncmp("same\0a", "same\0b", 6) == 0);
  memset(left_end - 5, 'x', 5);
  memset(right_end - 5, 'x', 5);
  expect(strncmp(left_end - 5, right_end - 5, 5) == 0);
  expect(strncmp(left_end, right_end, 0) == 0 && strncmp(NULL, NULL, 0) == 0);
  return 0;
}
