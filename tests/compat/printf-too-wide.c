// A width or precision beyond INT_MAX ends printf with -1 and EOVERFLOW; a precision that is cut off by the text does not: as
// on the host's libc.
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %host_cc -Wno-format %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <limits.h>
#include <stdio.h>

#define TRY(...)                                                             \
  do {                                                                       \
    char buffer[64];                                                         \
    errno = 0;                                                               \
    const int answer = snprintf(buffer, sizeof buffer, __VA_ARGS__);         \
    printf("%d %d %s: %s\n", answer, errno == EOVERFLOW, answer < 0 ? "" : buffer, #__VA_ARGS__); \
  } while (0)

int main(void) {
  TRY("%2147483648d", 5);
  TRY("ab%99999999999999999999d", 5);
  TRY("ab%.99999999999999999999d", 5);
  TRY("%.2147483648s", "abc");
  TRY("%.2147483647s", "abc");
  TRY("%.2147483648f", 1.5);
  TRY("%99999999999999y", 5);
  TRY("%*d", INT_MIN, 5);
  TRY("%.*s", INT_MIN, "abc");
  printf("%d\n", printf("text %2147483648d more\n", 5) < 0);
  return 0;
}
