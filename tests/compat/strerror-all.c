// strerror, strerrorname_np and perror know every error, and name those that there are not: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out 2> %t.err
// RUN: %t.host > %t.host.out 2> %t.host.err
// RUN: cmp %t.out %t.host.out
// RUN: cmp %t.err %t.host.err
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  static const int unknown[] = {-1, -2, 4095, 4096, INT_MAX, INT_MIN};
  for (int number = 0; number < 300; ++number) {
    const char *const name = strerrorname_np(number);
    printf("%d %s %s\n", number, name ? name : "-", strerror(number));
    errno = number;
    perror("perror");
    errno = number;
    perror(number % 2 ? "" : NULL);
  }
  for (size_t i = 0; i < sizeof unknown / sizeof *unknown; ++i)
    printf("%d %d %s\n", unknown[i], strerrorname_np(unknown[i]) == NULL, strerror(unknown[i]));
  return 0;
}
