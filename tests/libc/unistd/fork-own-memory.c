// fork: 0 in the child and its number in the parent; memory is the child's own from then on; a failure is -1 and errno.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: strace -o %t.trace -e inject=fork:error=EAGAIN %t refused
// REQUIRES: strace
#include <errno.h>
#include <sys/wait.h>
#include "expect.h"

static int shared = 1;

int main(int argc, char **argv) {
  (void)argv;
  int status;
  const pid_t parent = getpid();
  if (argc == 2) {
    expect(fork() == -1 && errno == EAGAIN);
    return 0;
  }
  const pid_t child = fork();
  if (child == 0) {
    shared = 2;
    errno = 12;
    expect(getpid() != parent && getppid() == parent);
    _exit(5);
  }
  expect(child > 0 && child != parent);
  expect(wait(&status) == child && WIFEXITED(status) && WEXITSTATUS(status) == 5);
  expect(shared == 1 && errno == 0);
}
