// memchr, memrchr, strchr, strchrnul and strrchr find the first or last such byte, and read no page beyond the bytes.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <stdint.h>
#include <string.h>
#include "edge.h"

static void find_in(char *text, unsigned length) {
  /* text[-1] and what follows the text hold the wanted byte too, where there is room: they do not count. */
  memset(text, 'a', length);
  expect(memchr(text, 'b', length) == NULL);
  expect(memrchr(text, 'b', length) == NULL);
  for (unsigned first = 0; first < length; first += 1 + length / 24) {
    text[first] = 'b';
    for (unsigned last = first; last < length; last += 1 + length / 16) {
      text[last] = 'b';
      expect(memchr(text, 'b' + 256, length) == text + first);
      expect(memrchr(text, 'b' - 256, length) == text + last);
      expect(memchr(text, 'b', SIZE_MAX) == text + first);
      const char kept = text[length - 1];
      text[length - 1] = 0;
      char *const in_text = first < length - 1 ? text + first : NULL;
      expect(strchr(text, 'b') == in_text);
      expect(strchrnul(text, 'b') == (in_text ? in_text : text + length - 1));
      expect(strrchr(text, 'b') == (last < length - 1 ? text + last : in_text));
      expect(strchr(text, 0) == text + length - 1 && strrchr(text, 0) == text + length - 1);
      text[length - 1] = kept;
      text[last] = 'a';
      text[first] = 'b';
    }
    text[first] = 'a';
  }
}

int main(void) {
  char *area = (char *)pages_between_edges(2), *end = area + 2 * PAGE;
  memset(area, 'b', 2 * PAGE);
  for (unsigned length = 1; length <= 300; length += length < 100 ? 1 : 9) {
    find_in(area, length);
    memset(area, 'b', 400);
    find_in(end - length, length);
    memset(end - 400, 'b', 400);
    for (unsigned place = 1; place < 64; place += 5) {
      find_in(area + 64 + place, length);
      memset(area, 'b', 500);
    }
  }
  // Bytes above 127, and sizes of which the end is past all memory.
  memset(area, 0x7f, 100);
  area[70] = (char)0xff;
  expect(memchr(area, 0xff, SIZE_MAX - 1) == area + 70);
  expect(memchr(area, -1, 71) == area + 70 && memchr(area, -1, 70) == NULL);
  // No byte: none is read.
  expect(memchr(end, 'b', 0) == NULL && memrchr(area, 'b', 0) == NULL && memchr(NULL, 0, 0) == NULL);
  return 0;
}
