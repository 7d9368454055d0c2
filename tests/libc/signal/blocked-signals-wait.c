// What is sent while it is blocked is pending, and comes when it is let through: a standard signal once, a real-time one as
// often as it was sent, in order, with its value.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include "expect.h"

static volatile sig_atomic_t standard, queued, values[3];

static void handle(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (signal == SIGUSR1) {
    ++standard;
    expect(info->si_code == SI_USER && info->si_pid == getpid());
  } else {
    expect(info->si_code == SI_QUEUE && info->si_pid == getpid() && info->si_uid == getuid());
    values[queued++] = info->si_int;
  }
}

int main(void) {
  struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO};
  sigset_t both, pending, before;
  expect(sigaction(SIGUSR1, &action, NULL) == 0 && sigaction(SIGRTMIN, &action, NULL) == 0);
  sigemptyset(&both);
  sigaddset(&both, SIGUSR1);
  sigaddset(&both, SIGRTMIN);
  expect(sigpending(&pending) == 0 && sigismember(&pending, SIGUSR1) == 0);

  expect(sigprocmask(SIG_BLOCK, &both, &before) == 0);
  for (int i = 0; i < 3; ++i) {
    expect(kill(getpid(), SIGUSR1) == 0);
    expect(sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_int = 10 + i}) == 0);
  }
  expect(standard == 0 && queued == 0);
  expect(sigpending(&pending) == 0 && sigismember(&pending, SIGUSR1) == 1 && sigismember(&pending, SIGRTMIN) == 1);
  expect(sigismember(&pending, SIGUSR2) == 0);

  expect(sigprocmask(SIG_SETMASK, &before, NULL) == 0);
  expect(standard == 1 && queued == 3); /* at the very call */
  expect(values[0] == 10 && values[1] == 11 && values[2] == 12);
  expect(sigpending(&pending) == 0 && sigismember(&pending, SIGUSR1) == 0);

  expect(pthread_sigmask(SIG_BLOCK, &both, NULL) == 0);
  errno = 5;
  expect(pthread_sigmask(7, &both, NULL) == EINVAL && errno == 5);
  expect(sigqueue(getpid(), 65, (union sigval){.sival_int = 0}) == -1 && errno == EINVAL);
  return 0;
}
