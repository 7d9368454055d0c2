// strsignal, sigabbrev_np and sigdescr_np know every signal, and name the numbers that are none: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

static void show(int number) {
  const char *const name = sigabbrev_np(number);
  const char *const description = sigdescr_np(number);
  printf("%d %s, %s, %s\n", number, name ? name : "-", description ? description : "-", strsignal(number));
}

int main(void) {
  for (int number = -2; number < 70; ++number) show(number);
  show(INT_MAX);
  show(INT_MIN);
  return 0;
}
