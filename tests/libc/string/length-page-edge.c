// strlen and strnlen count up to the zero or the limit, and read no page that the text does not reach.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <string.h>
#include "edge.h"

int main(void) {
  unsigned char *area = pages_between_edges(2), *end = area + 2 * PAGE;
  memset(area, 'x', 2 * PAGE);
  end[-1] = 0;
  for (unsigned length = 0; length < 2 * PAGE; length += length < 400 ? 1 : 37) {
    const char *text = (const char *)end - 1 - length;
    // A zero before the text does not count.
    if (length + 1 < 2 * PAGE) end[-2 - (int)length] = 0;
    expect(strlen(text) == length);
    expect(strnlen(text, length) == length);
    expect(strnlen(text, length + 1) == length);
    expect(strnlen(text, (size_t)-1) == length);
    expect(strnlen(text, length / 2) == length / 2);
    if (length + 1 < 2 * PAGE) end[-2 - (int)length] = 'x';
  }
  for (unsigned place = 0; place < 64; ++place)
    for (unsigned length = 0; length < 300; ++length) {
      area[place + length] = 0;
      expect(strlen((char *)area + place) == length);
      area[place + length] = 0x80;
    }
  // No zero at all, up to the edge.
  end[-1] = 'x';
  for (unsigned length = 0; length < 300; ++length) expect(strnlen((char *)end - length, length) == length);
  expect(strnlen(NULL, 0) == 0);
  return 0;
}
