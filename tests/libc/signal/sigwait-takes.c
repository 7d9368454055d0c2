// sigwait, sigwaitinfo and sigtimedwait take a blocked signal without a handler, and tell what it brought; a time that is
// over is EAGAIN, a handler of another signal is EINTR, but never for sigwait.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>
#include "expect.h"

static volatile sig_atomic_t rung;

/* sigwait waits while this runs, and what this sends ends it. */
static void ring(int signal) {
  (void)signal;
  ++rung;
  kill(getpid(), SIGUSR1);
}

int main(void) {
  struct sigaction action = {.sa_handler = ring};
  sigset_t set;
  siginfo_t info;
  int taken = 0;
  const struct timespec at_once = {0, 0}, long_time = {30, 0};
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  sigaddset(&set, SIGRTMAX);
  expect(sigprocmask(SIG_BLOCK, &set, NULL) == 0 && sigaction(SIGALRM, &action, NULL) == 0);

  raise(SIGUSR1);
  expect(sigwait(&set, &taken) == 0 && taken == SIGUSR1);
  sigqueue(getpid(), SIGRTMAX, (union sigval){.sival_ptr = &set});
  expect(sigwaitinfo(&set, &info) == SIGRTMAX && info.si_signo == SIGRTMAX && info.si_ptr == &set);
  expect(info.si_code == SI_QUEUE && info.si_pid == getpid());
  expect(sigtimedwait(&set, &info, &at_once) == -1 && errno == EAGAIN);
  raise(SIGUSR1);
  expect(sigtimedwait(&set, NULL, &long_time) == SIGUSR1);

  /* Again and again: the first may come before the wait. */
  const struct itimerval often = {{0, 20000}, {0, 20000}};
  expect(setitimer(ITIMER_REAL, &often, NULL) == 0);
  expect(sigwait(&set, &taken) == 0 && taken == SIGUSR1 && rung >= 1);

  sigemptyset(&set);
  sigaddset(&set, SIGRTMAX);
  const int before = rung;
  errno = 0;
  expect(sigtimedwait(&set, &info, &long_time) == -1 && errno == EINTR && rung > before);
  return 0;
}
