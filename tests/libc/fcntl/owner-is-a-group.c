/* fcntl's F_GETOWN answers a process group as its negative number and leaves errno alone, above all where that number is
small: in a namespace of its own, if the machine allows one, the group is 1.
RUN: %cc -I %tests/inputs %s -o %t %link
RUN: %t
*/
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>
#include "expect.h"

static void look(void) {
  int ends[2];
  expect(pipe(ends) == 0 && setpgid(0, 0) == 0 && fcntl(ends[0], F_SETOWN, -getpgrp()) == 0);
  errno = 77;
  expect(fcntl(ends[0], F_GETOWN) == -getpgrp() && errno == 77);
  expect(fcntl(ends[0], F_SETOWN, getpid()) == 0 && fcntl(ends[0], F_GETOWN) == getpid() && errno == 77);
  expect(fcntl(-1, F_GETOWN) == -1 && errno == EBADF);
}

int main(void) {
  int status;
  (void)!unshare(CLONE_NEWUSER | CLONE_NEWPID);
  const pid_t child = fork();
  if (child == 0) {
    look();
    _exit(0);
  }
  expect(waitpid(child, &status, 0) == child && status == 0);
  return 0;
}
