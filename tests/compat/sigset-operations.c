// Sets of signals: what is added, deleted and asked for, at both ends and beyond them, as on the host's libc. 32 and 33
// are left out: the host keeps them for itself.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>

static void show(const char *what, const sigset_t *set) {
  printf("%s:", what);
  for (int signal = 1; signal <= 64; ++signal)
    if (signal != 32 && signal != 33) printf("%d", sigismember(set, signal));
  printf("\n");
}

int main(void) {
  static const int bad[] = {0, -1, 65, 66, 128, 1000, INT_MAX, INT_MIN};
  sigset_t set;
  printf("%d\n", sigemptyset(&set));
  show("empty", &set);
  printf("%d %d %d %d\n", sigaddset(&set, 1), sigaddset(&set, 64), sigaddset(&set, SIGUSR1), sigaddset(&set, SIGUSR1));
  show("added", &set);
  printf("%d %d\n", sigdelset(&set, SIGUSR1), sigdelset(&set, SIGUSR2));
  show("deleted", &set);
  printf("%d\n", sigfillset(&set));
  show("full", &set);
  printf("%d %d\n", sigdelset(&set, 1), sigdelset(&set, 64));
  show("without the ends", &set);
  for (size_t i = 0; i < sizeof bad / sizeof *bad; ++i) {
    errno = 0;
    printf("%d: %d", bad[i], sigaddset(&set, bad[i]));
    printf(" %d", errno);
    errno = 0;
    printf(", %d", sigdelset(&set, bad[i]));
    printf(" %d", errno);
    errno = 0;
    printf(", %d", sigismember(&set, bad[i]));
    printf(" %d\n", errno);
  }
  show("still", &set);

  /* What the kernel is given and gives back is such a set. */
  sigset_t before;
  sigemptyset(&set);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGRTMAX);
  sigaddset(&set, SIGKILL);
  printf("%d %d\n", sigprocmask(SIG_SETMASK, &set, NULL), sigprocmask(SIG_BLOCK, NULL, &before));
  show("blocked", &before);
  errno = 0;
  printf("%d", sigprocmask(7, &set, NULL));
  printf(" %d\n", errno);
  return 0;
}
