// strerror_r in the forms of GNU and of POSIX, with buffers of every size, and strcoll, strxfrm and rawmemchr: as on the
// host's libc.
// RUN: %cc -D_GNU_SOURCE %s -o %t %link
// RUN: %host_cc -D_GNU_SOURCE %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
// RUN: %cc -D_POSIX_C_SOURCE=200809L %s -o %t.posix %link
// RUN: %host_cc -D_POSIX_C_SOURCE=200809L %s -o %t.posix.host
// RUN: %t.posix > %t.out
// RUN: %t.posix.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

static void show(int number) {
  for (size_t size = 1; size <= 40; size += size == 1 ? 1 : 19) {
    char buffer[60] = "as it was";
#ifdef _GNU_SOURCE
    printf("%d %zu %s\n", number, size, strerror_r(number, buffer, size));
#else
    printf("%d %zu %d", number, size, strerror_r(number, buffer, size));
    printf(" %s\n", buffer);
#endif
  }
}

int main(void) {
  errno = 77;
  for (int number = -3; number < 140; ++number) show(number);
  show(INT_MAX), show(INT_MIN), show(4096);
  printf("%d\n", errno);
  static const char *const texts[] = {"", "a", "B", "b", "aa", "\xff", "a\xff", "ab"};
  for (int i = 0; i < 8; ++i)
    for (int j = 0; j < 8; ++j) printf("%d", (strcoll(texts[i], texts[j]) > 0) - (strcoll(texts[i], texts[j]) < 0));
  char copy[8] = "12";
  printf(" %zu", strxfrm(copy, "abc", sizeof copy));
  printf(" %s %zu\n", copy, strxfrm(NULL, "abcdef", 0));
#ifdef _GNU_SOURCE
  printf("%s\n", (char *)rawmemchr("a string of bytes", 'o'));
#endif
  return 0;
}
