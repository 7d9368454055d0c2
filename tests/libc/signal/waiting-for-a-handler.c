// sigsuspend lets a blocked signal through while it waits, and puts the mask back; pause waits with the mask as it is;
// both end with EINTR once a handler has run.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>
#include "expect.h"

static volatile sig_atomic_t runs;

static void count(int signal) {
  (void)signal;
  ++runs;
}

int main(void) {
  sigset_t set, none, now;
  expect(signal(SIGUSR1, count) == SIG_DFL && signal(SIGALRM, count) == SIG_DFL);
  sigemptyset(&none);
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  expect(sigprocmask(SIG_BLOCK, &set, NULL) == 0);
  raise(SIGUSR1);
  expect(runs == 0);
  errno = 0;
  expect(sigsuspend(&none) == -1 && errno == EINTR && runs == 1);
  expect(sigprocmask(SIG_SETMASK, NULL, &now) == 0 && sigismember(&now, SIGUSR1) == 1);

  /* Again and again: the first may come before the wait. */
  const struct itimerval often = {{0, 20000}, {0, 20000}};
  expect(setitimer(ITIMER_REAL, &often, NULL) == 0);
  errno = 0;
  expect(pause() == -1 && errno == EINTR && runs >= 2);
  return 0;
}
