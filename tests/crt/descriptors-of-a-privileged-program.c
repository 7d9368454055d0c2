// A program with more rights than its caller finds 0, 1 and 2 open, whatever the caller closed, before it opens
// anything; another program is left as it was started. Without /dev/null it goes no further than that. gdb plays the
// kernel and sets AT_SECURE (23).
// REQUIRES: gdb
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: gdb -q -batch -nx -x %S/inputs/stack.py -ex 'break *_start' -ex 'run <&- 2>&-' -ex 'set-auxiliary 23 1' -ex continue %t 2>&1 | FileCheck %s --check-prefix=SECURE
// RUN: gdb -q -batch -nx -x %S/inputs/stack.py -ex 'break *_start' -ex 'run <&- 2>&-' -ex 'set-auxiliary 23 0' -ex continue %t 2>&1 | FileCheck %s --check-prefix=PLAIN
// RUN: gdb -q -batch -nx -x %S/inputs/stack.py -ex 'break *_start' -ex 'run 2> /dev/full' -ex 'set-auxiliary 23 1' -ex continue %t 2>&1 | FileCheck %s --check-prefix=OPEN
// RUN: gdb -q -batch -nx -x %S/inputs/stack.py -ex 'break *_start' -ex 'run <&-' -ex 'set-auxiliary 23 1' -ex 'catch syscall open' -ex continue -ex continue -ex 'set var $rax = -2' -ex continue %t 2>&1 | FileCheck %s --check-prefix=FAILS
// FAILS: received signal SIGABRT
// SECURE: null as before null
// SECURE: opened 3
// SECURE: exited normally
// PLAIN: closed as before closed
// PLAIN: opened 0
// PLAIN: exited normally
// OPEN: as before as before as before
// OPEN: opened 3
// OPEN: exited normally
#include <fcntl.h>
#include <sys/syscall.h>
#include "expect.h"

// /dev/null, read and write: only the step opens it that way.
static void show(int fd) {
  const long flags = syscall(SYS_fcntl, fd, 3 /* F_GETFL */, 0);
  char target[20] = "";
  const char link[] = {'/', 'p', 'r', 'o', 'c', '/', 's', 'e', 'l', 'f', '/', 'f', 'd', '/', (char)('0' + fd), '\0'};
  syscall(SYS_readlink, link, target, 19);
  int same = 1;
  for (int i = 0; i < 10; ++i) same &= target[i] == "/dev/null"[i];
  say(flags == -1 ? "closed" : same && (flags & O_ACCMODE) == O_RDWR ? "null" : "as before");
}

int main(void) {
  show(0), say(" "), show(1), say(" "), show(2), say("\n");
  const int fd = open("/", O_RDONLY);
  say(fd == 0 ? "opened 0\n" : fd == 3 ? "opened 3\n" : "opened another\n");
}
