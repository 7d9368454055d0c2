// The copies of text write what their contracts say and no byte more, and read no byte behind the source.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <string.h>
#include "edge.h"

static char *target_end, *source_end;

/* Room for `size` bytes before the edge, filled with what no copy writes. */
static char *room(unsigned size) {
  memset(target_end - 700, '#', 700);
  return target_end - size;
}

static void expect_text(const char *got, const char *text, unsigned length, unsigned room) {
  volatile const char *bytes = got;
  for (unsigned i = 0; i < length; ++i) expect(bytes[i] == text[i]);
  if (length < room) expect(bytes[length] == 0);
  expect(bytes[-1] == '#' || got == target_end - 700);
}

int main(void) {
  target_end = (char *)pages_between_edges(1) + PAGE;
  source_end = (char *)pages_between_edges(1) + PAGE;
  for (unsigned length = 0; length < 300; length += length < 70 ? 1 : 11) {
    char *const source = source_end - length - 1;
    memset(source, 's', length);
    source[length] = 0;
    char *to = room(length + 1);
    expect(strcpy(to, source) == to);
    expect_text(to, source, length, length + 1);
    to = room(length + 1);
    expect(stpcpy(to, source) == to + length);
    expect_text(to, source, length, length + 1);
    to = room(length + 4);
    strcpy(to, "abc");
    expect(strcat(to, source) == to && strncmp(to, "abc", 3) == 0 && strcmp(to + 3, source) == 0);
    to = room(length + 1);
    expect(mempcpy(to, source, length + 1) == target_end && strcmp(to, source) == 0);
    to = room(length + 1);
    expect(memccpy(to, source, 0, 1000) == target_end && strcmp(to, source) == 0);
    to = room(length);
    expect(memccpy(to, source, 'x', length) == NULL);

    for (unsigned size = 0; size < 320; size += 1 + size / 9) {
      const unsigned kept = size < length ? size : length;
      const unsigned fits = length < size ? length : size - !!size;
      to = room(size);
      expect(strncpy(to, source, size) == to);
      expect_text(to, source, kept, size);
      for (unsigned i = kept; i < size; ++i) expect(to[i] == 0);
      to = room(size);
      expect(stpncpy(to, source, size) == to + kept);
      to = room(size);
      expect(strlcpy(to, source, size) == length);
      if (size) expect_text(to, source, fits, size);
      to = room(kept + 3);
      strcpy(to, "ab");
      expect(strncat(to, source, size) == to && strlen(to) == kept + 2 && strncmp(to + 2, source, kept) == 0);
      to = room(size + 3);
      strcpy(to, "ab");
      expect(strlcat(to, source, size + 3) == length + 2);
      expect(strlen(to) == (length < size ? length : size) + 2);
    }
  }
  // strlcat: a target without a zero in `size` is left alone.
  char *to = room(8);
  expect(strlcat(to, "more", 5) == 9 && to[0] == '#' && to[5] == '#');
  expect(strlcpy(to, "text", 0) == 4 && to[0] == '#');
  return 0;
}
