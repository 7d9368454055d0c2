// A program that was started without any argument, not even a name, starts, and finds its environment. Newer kernels
// put an empty name in its place; gdb takes it away again, which makes the stack's alignment another one, too.
// REQUIRES: gdb
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: gdb -q -batch -nx -ex 'set env MARK kept' -ex 'break *_start' -ex run -ex 'set var $rsp = $rsp + 8' -ex 'set var *(long *)$rsp = 0' -ex continue %t 2>&1 | FileCheck %s
// CHECK: argc 0
// CHECK: exited normally
// RUN: %host_cc -DLAUNCHER %s -o %t.launcher
// RUN: %t.launcher %t | FileCheck %s --check-prefix=KERNEL
// KERNEL: argc {{0|1, ""}}
#ifdef LAUNCHER
#include <unistd.h>
int main(int argc, char **argv) {
  char *nothing[] = {NULL}, *environment[] = {"MARK=kept", NULL};
  execve(argv[argc - 1], nothing, environment);
  return 1;
}
#else
#include <stdlib.h>
#include <string.h>
#include "expect.h"

int main(int argc, char **argv, char **envp) {
  expect(argv[argc] == NULL);
  expect(envp == argv + argc + 1 && envp == environ);
  expect(getenv("MARK") != NULL && strcmp(getenv("MARK"), "kept") == 0);
  expect((unsigned long)__builtin_frame_address(0) % 16 == 0);
  if (argc == 1) expect(argv[0][0] == '\0');
  say(argc == 0 ? "argc 0\n" : "argc 1, \"\"\n");
}
#endif
