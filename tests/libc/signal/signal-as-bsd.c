// signal(): the handler stays, calls that it interrupts go on, and the one before is answered; raise and signal refuse
// what is no signal.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include "expect.h"

static volatile sig_atomic_t runs;
static int ends[2];

/* The read that this interrupts finds its byte when it goes on. */
static void alarm_rings(int signal) {
  ++runs;
  expect(signal == SIGALRM && write(ends[1], "x", 1) == 1);
}

static void count(int signal) {
  (void)signal;
  ++runs;
}

int main(void) {
  char byte;
  expect(signal(SIGUSR1, count) == SIG_DFL);
  raise(SIGUSR1);
  raise(SIGUSR1);
  expect(runs == 2 && signal(SIGUSR1, SIG_IGN) == count);
  raise(SIGUSR1);
  expect(runs == 2 && signal(SIGUSR1, SIG_DFL) == SIG_IGN);

  expect(pipe(ends) == 0 && signal(SIGALRM, alarm_rings) == SIG_DFL);
  alarm(1);
  expect(read(ends[0], &byte, 1) == 1 && byte == 'x' && runs == 3);

  errno = 0;
  expect(signal(SIGKILL, count) == SIG_ERR && errno == EINVAL);
  errno = 0;
  expect(raise(65) == -1 && errno == EINVAL);
  expect(raise(0) == 0);
  return 0;
}
