// timeradd, timersub, timercmp, timerisset, timerclear: with a carry, with a borrow, and from an expression: as on the
// host's libc.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: %host_cc -fno-builtin -I %tests/inputs %s -o %t.host
// RUN: %t.host
#include <sys/time.h>
#include "expect.h"

int main(void) {
  struct timeval times[] = {{3, 600000}, {1, 700000}}, sum, *pointer = times;
  timeradd(pointer, pointer + 1, &sum);
  expect(sum.tv_sec == 5 && sum.tv_usec == 300000);
  timersub(pointer, pointer + 1, &sum);
  expect(sum.tv_sec == 1 && sum.tv_usec == 900000);
  expect(timercmp(pointer, pointer + 1, >) && timercmp(pointer + 1, pointer, <) && timercmp(pointer, times, <=));
  expect(timercmp(pointer, pointer + 1, !=) && !timercmp(pointer, pointer + 1, <) && timerisset(pointer));
  timerclear(pointer + 1);
  expect(!timerisset(&times[1]) && timerisset(&times[0]));
  return 0;
}
