// snprintf of text longer than INT_MAX bytes answers -1 and EOVERFLOW: as on the host's libc.
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %host_cc -Wno-format %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <stdio.h>

#define TRY(...)                                                                                     \
  do {                                                                                               \
    char buffer[8];                                                                                  \
    errno = 0;                                                                                       \
    const int answer = snprintf(buffer, sizeof buffer, __VA_ARGS__);                                 \
    printf("%d %d: %s\n", answer, errno == EOVERFLOW, #__VA_ARGS__);                                   \
  } while (0)

int main(void) {
  TRY("%2147483646d%d", 1, 2);
  TRY("%2147483646d%d", 1, 23);
  return 0;
}
