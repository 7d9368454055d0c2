// clone's child runs on the stack that it was given, ends with what its function returns, and shares what the flags say; a
// child whose flags name no signal ends without one.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>
#include "expect.h"

static char stack[65536];
static volatile int shared;
static volatile sig_atomic_t told;

static void handle(int signal) {
  (void)signal;
  ++told;
}

static int child(void *argument) {
  char here;
  /* The ABI's alignment: a call has pushed 8 bytes, the function 8 more. */
  if ((uintptr_t)__builtin_frame_address(0) % 16 != 0) return 1;
  if (&here < stack || &here >= stack + sizeof stack) return 2;
  shared = 7;
  return *(int *)argument;
}

int main(void) {
  int status, value = 300 + 5;
  pid_t stored = 0, cleared = 1;
  expect(signal(SIGCHLD, handle) != SIG_ERR);

  /* The end of the stack need not be aligned. */
  pid_t made = clone(child, stack + sizeof stack - 3, SIGCHLD, &value);
  expect(made > 0);
  while (waitpid(made, &status, 0) != made) expect(errno == EINTR);
  expect(WIFEXITED(status) && WEXITSTATUS(status) == (305 & 255) && shared == 0 && told == 1);

  value = 9;
  made = clone(child, stack + sizeof stack, CLONE_VM, &value);
  expect(made > 0 && waitpid(made, &status, __WALL) == made);
  expect(WIFEXITED(status) && WEXITSTATUS(status) == 9 && shared == 7 && told == 1);

  made = clone(child, stack + sizeof stack, CLONE_VM | CLONE_VFORK | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID, &value,
               &stored, NULL, &cleared);
  expect(made > 0 && stored == made && cleared == 0 && waitpid(made, &status, __WALL) == made);

  errno = 0;
  expect(clone(child, NULL, SIGCHLD, &value) == -1 && errno == EINVAL);
  errno = 0;
  expect(clone(NULL, stack + sizeof stack, SIGCHLD, &value) == -1 && errno == EINVAL);
  errno = 0;
  expect(clone(child, stack + sizeof stack, CLONE_THREAD, &value) == -1 && errno == EINVAL);
  expect(sched_yield() == 0);
  return 0;
}
