// What sigaction is told of a handler holds: its mask, SA_NODEFER, SA_RESETHAND, SA_SIGINFO; what was set before is told
// without the library's own flag; what cannot be caught is refused.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include "expect.h"

static volatile sig_atomic_t runs, depth, deepest;
static sigset_t during;

static void nesting(int signal) {
  ++runs;
  if (++depth > deepest) deepest = depth;
  if (runs == 1) raise(signal);
  --depth;
}

static void look(int signal) {
  (void)signal;
  sigprocmask(SIG_SETMASK, NULL, &during);
}

static void informed(int signal, siginfo_t *info, void *context) {
  expect(signal == SIGUSR2 && info->si_signo == SIGUSR2 && info->si_code == SI_TKILL && info->si_pid == getpid());
  const ucontext_t *const interrupted = context;
  expect(sigismember(&interrupted->uc_sigmask, SIGHUP) == 1 && sigismember(&interrupted->uc_sigmask, SIGUSR2) == 0);
  ++runs;
}

static void run(int flags) {
  struct sigaction action = {.sa_handler = nesting, .sa_flags = flags};
  runs = depth = deepest = 0;
  expect(sigaction(SIGUSR1, &action, NULL) == 0);
  expect(raise(SIGUSR1) == 0);
}

int main(void) {
  errno = 77;
  run(0);
  expect(runs == 2 && deepest == 1); /* the second waited */
  run(SA_NODEFER);
  expect(runs == 2 && deepest == 2);

  struct sigaction action = {.sa_handler = nesting, .sa_flags = SA_RESETHAND | SA_RESTART};
  struct sigaction before;
  sigemptyset(&action.sa_mask);
  sigaddset(&action.sa_mask, SIGTERM);
  expect(sigaction(SIGUSR1, &action, NULL) == 0);
  expect(sigaction(SIGUSR1, NULL, &before) == 0);
  expect(before.sa_handler == nesting && before.sa_flags == (int)(SA_RESETHAND | SA_RESTART));
  expect(sigismember(&before.sa_mask, SIGTERM) == 1 && sigismember(&before.sa_mask, SIGUSR1) == 0);
  runs = 1; /* not again from within */
  raise(SIGUSR1);
  expect(runs == 2 && sigaction(SIGUSR1, NULL, &before) == 0 && before.sa_handler == SIG_DFL);

  action = (struct sigaction){.sa_handler = look};
  sigaddset(&action.sa_mask, SIGTERM);
  expect(sigaction(SIGUSR1, &action, NULL) == 0);
  raise(SIGUSR1);
  expect(sigismember(&during, SIGTERM) == 1 && sigismember(&during, SIGUSR1) == 1 && sigismember(&during, SIGHUP) == 0);
  sigprocmask(SIG_SETMASK, NULL, &during);
  expect(sigismember(&during, SIGTERM) == 0 && sigismember(&during, SIGUSR1) == 0);

  sigset_t hangup;
  sigemptyset(&hangup);
  sigaddset(&hangup, SIGHUP);
  expect(sigprocmask(SIG_BLOCK, &hangup, NULL) == 0);
  action = (struct sigaction){.sa_sigaction = informed, .sa_flags = SA_SIGINFO};
  expect(sigaction(SIGUSR2, &action, NULL) == 0);
  runs = 0;
  raise(SIGUSR2);
  expect(runs == 1);
  expect(errno == 77);

  static const int refused[] = {SIGKILL, SIGSTOP, 0, -1, 65};
  for (size_t i = 0; i < sizeof refused / sizeof *refused; ++i) {
    errno = 0;
    before.sa_flags = 1234;
    expect(sigaction(refused[i], &action, &before) == -1 && errno == EINVAL && before.sa_flags == 1234);
  }
  return 0;
}
