// vfork: the child runs first, on its parent's memory; what it calls meanwhile destroys nothing that the parent
// returns through; a failure is -1 and errno.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: strace -f -o %t.trace -e trace=vfork %t
// RUN: grep -c 'vfork(' %t.trace | grep -x 5
// RUN: strace -o %t.trace -e inject=vfork:error=EAGAIN %t refused
// REQUIRES: strace
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include "expect.h"

static volatile int seen;

/* Deep in the stack that the parent waits on. */
static void __attribute__((noinline)) overwrite(void) {
  volatile char waste[4000];
  for (unsigned i = 0; i < sizeof waste; ++i) waste[i] = (char)0xee;
  seen += waste[17] != 0;
}

static int __attribute__((noinline)) start(int depth, int how) {
  int status;
  if (depth != 0) return start(depth - 1, how) + 1;
  const pid_t child = vfork();
  if (child == 0) {
    overwrite();
    if (how == 1) execl("/bin/sh", "sh", "-c", "exit 9", (char *)0);
    if (how == 2) execlp("sh", "sh", "-c", "exit 9", (char *)0);
    if (how == 3) execl("/nonexistent", "x", (char *)0);
    _exit(how == 3 && errno == ENOENT ? 9 : how == 0 ? 9 : 1);
  }
  expect(child > 0);
  expect(waitpid(child, &status, 0) == child);
  expect(WIFEXITED(status) && WEXITSTATUS(status) == 9);
  return 0;
}

int main(int argc, char **argv) {
  (void)argv;
  if (argc == 2) {
    expect(vfork() == -1 && errno == EAGAIN);
    return 0;
  }
  if (vfork() == 0) {
    seen = 100;
    _exit(0);
  }
  expect(seen == 100);  /* the parent did not wait for this: the child was first */
  expect(wait(NULL) > 0);
  for (int how = 0; how < 4; ++how) expect(start(10, how) == 10);
  expect(seen == 104);
}
