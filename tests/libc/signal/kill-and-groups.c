// kill reaches a process, killpg a group; signal 0 only asks; whoever is not there is ESRCH, and what killpg cannot say to
// the kernel is EINVAL.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include "expect.h"

int main(void) {
  int status;
  expect(kill(getpid(), 0) == 0);
  const pid_t child = fork();
  if (child == 0)
    for (;;) pause();
  expect(child > 0 && kill(child, SIGTERM) == 0);
  expect(waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
  errno = 0;
  expect(kill(child, 0) == -1 && errno == ESRCH);

  const pid_t leader = fork();
  if (leader == 0) {
    expect(setpgid(0, 0) == 0);
    for (;;) pause();
  }
  while (killpg(leader, SIGUSR1) != 0) expect(errno == ESRCH); /* not a group yet */
  expect(waitpid(leader, &status, 0) == leader && WIFSIGNALED(status) && WTERMSIG(status) == SIGUSR1);

  errno = 0;
  expect(killpg(-1, 0) == -1 && errno == EINVAL);
  errno = 0;
  expect(killpg(1, 0) == -1 && errno == EINVAL);
  errno = 0;
  expect(kill(getpid(), 65) == -1 && errno == EINVAL);
  return 0;
}
