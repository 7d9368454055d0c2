// What strtol answers where the standard's letter decides and libcs differ: 0b (C23 7.24.1.7), and the end for a base
// that is none, which may be read.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <stdlib.h>
#include "expect.h"

static void reads(const char *text, int base, long value, int length) {
  char *end = NULL;
  errno = 0;
  expect(strtol(text, &end, base) == value && end == text + length && errno == 0);
  end = NULL;
  expect(strtoull(text, &end, base) == (unsigned long long)value && end == text + length && errno == 0);
}

int main(void) {
  static const char text[] = "12";
  static const int bad[] = {1, -1, 37};
  for (int i = 0; i < 3; ++i) {
    char *end = NULL;
    errno = 0;
    expect(strtol(text, &end, bad[i]) == 0 && end == text && errno == EINVAL);
    end = NULL;
    errno = 0;
    expect(strtoull(text, &end, bad[i]) == 0 && end == text && errno == EINVAL);
  }

  reads("0b101", 0, 5, 5);
  reads(" -0B1102", 0, -6, 7);
  reads("+0b1", 2, 1, 4);
  reads("0b", 0, 0, 1);
  reads("0b2", 2, 0, 1);
  reads("0b0b1", 0, 0, 3);
  reads("0b1", 16, 0xb1, 3);
  reads("0b1", 10, 0, 1);
  reads("0x1", 2, 0, 1);
  expect(atoi("0b1") == 0);
  char *end;
  expect(strtoull("0b1111111111111111111111111111111111111111111111111111111111111111", &end, 0) == ~0ull && *end == 0);
  expect(errno == 0 && strtol("0b11111111111111111111111111111111111111111111111111111111111111111", &end, 0) > 0);
  return errno == ERANGE && *end == 0 ? 0 : 2;
}
