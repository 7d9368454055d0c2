// A base that is none: EINVAL, 0, and an end that may be read (the host's libc leaves it as it was).
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <stdlib.h>
#include "expect.h"

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
  return 0;
}
