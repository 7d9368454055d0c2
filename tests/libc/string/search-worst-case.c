// strstr, memmem and strcasestr take time by the sum of the lengths: by their product, this would take hours.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <string.h>
#include "expect.h"

enum { LONG = 4 << 20 };
static char text[LONG + 1], part[LONG / 2 + 1];

static void expect_none(void) {
  expect(strstr(text, part) == NULL);
  expect(memmem(text, LONG, part, LONG / 2) == NULL);
  expect(strcasestr(text, part) == NULL);
}

int main(void) {
  memset(text, 'a', LONG);
  memset(part, 'a', LONG / 2);
  part[LONG / 2 - 1] = 'b';
  expect_none();
  part[LONG / 2 - 1] = 'a';
  part[0] = 'b';
  expect_none();
  part[0] = 'a';
  part[LONG / 4] = 'b';
  expect_none();
  // A text with a period, and a part that breaks it.
  for (int i = 0; i < LONG; ++i) text[i] = "aab"[i % 3];
  memcpy(part, text, LONG / 2);
  part[LONG / 2 - 2] = 'c';
  expect_none();
  part[LONG / 2 - 2] = 'a';
  part[3] = 'c';
  expect_none();
  // Many short searches in one long text: its length is not counted each time.
  text[LONG - 1] = 'c';
  int found = 0;
  for (const char *at = text; (at = strstr(at, "aab")); ++at) ++found;
  expect(found > LONG / 3 - 3);
  return 0;
}
