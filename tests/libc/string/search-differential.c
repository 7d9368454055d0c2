// strstr, memmem and strcasestr find what a plain search finds, in texts of few letters where parts repeat.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <string.h>
#include "edge.h"

static unsigned state = 7;

static void fill(char *text, unsigned length, unsigned letters) {
  for (unsigned i = 0; i < length; ++i) text[i] = (char)('a' + next_random(&state) % letters);
}

static const char *plain_search(const char *text, unsigned size, const char *part, unsigned part_size) {
  for (unsigned at = 0; at + part_size <= size; ++at) {
    unsigned same = 0;
    while (same < part_size && text[at + same] == part[same]) ++same;
    if (same == part_size) return text + at;
  }
  return NULL;
}

int main(void) {
  char *const text_end = (char *)pages_between_edges(2) + 2 * PAGE;
  char *const part_end = (char *)pages_between_edges(1) + PAGE;
  for (unsigned round = 0; round < 60000; ++round) {
    const unsigned letters = 1 + round % 4, size = next_random(&state) % (round % 50 ? 60 : 250);
    const unsigned part_size = next_random(&state) % (round % 3 ? 8 : 40);
    char *const text = text_end - 1 - size, *const part = part_end - 1 - part_size;
    fill(text, size, letters);
    // A part of the text itself, now and then with its last letter changed.
    fill(part, part_size, letters);
    if (part_size <= size && round % 2) memcpy(part, text + next_random(&state) % (size - part_size + 1), part_size);
    if (part_size && round % 4 == 1) part[part_size - 1] = 'b';
    text[size] = part[part_size] = 0;
    const char *const found = plain_search(text, size, part, part_size);
    expect(strstr(text, part) == found);
    expect(memmem(text, size, part, part_size) == found);
    for (unsigned i = 0; i < part_size; i += 2) part[i] -= 'a' - 'A';
    expect(strcasestr(text, part) == found);
    if (part_size) expect(memmem(text, size, part, part_size) == NULL);
  }
  // Bytes after a zero are bytes to memmem, and none to strstr; other characters than letters have no case.
  expect(memmem("ab\0cd", 5, "\0c", 2) != NULL && strstr("ab\0cd", "cd") == NULL);
  expect(strcasestr("a[b", "A{B") == NULL && strcasestr("\xc4", "\xe4") == NULL);
  expect(strstr("", "") != NULL && strstr("", "a") == NULL && memmem(NULL, 0, "a", 1) == NULL);
  // A long text, of which the part stands at the start: what follows is not counted first.
  char *const text = text_end - 2 * PAGE;
  memset(text, 'x', 2 * PAGE);
  text[2 * PAGE - 1] = 0;
  expect(strstr(text + 1, "xxx") == text + 1 && strstr(text, "xy") == NULL);
  text[2 * PAGE - 2] = 'y';
  expect(strstr(text, "xxxy") == text_end - 5);
  return 0;
}
