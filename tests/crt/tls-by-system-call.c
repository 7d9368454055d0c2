// Where AT_HWCAP2 (26) lacks bit 1, or is not there at all, %fs is set by arch_prctl and errno works; gdb edits the
// vector.
// REQUIRES: gdb
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: gdb -q -batch -nx -x %S/inputs/stack.py -ex 'break *_start' -ex run -ex 'set-auxiliary 26 1' -ex 'catch syscall arch_prctl' -ex continue -ex 'info registers rdi' -ex continue -ex continue %t 2>&1 | FileCheck %s
// RUN: gdb -q -batch -nx -x %S/inputs/stack.py -ex 'break *_start' -ex run -ex 'drop-auxiliary 26' -ex 'catch syscall arch_prctl' -ex continue -ex 'info registers rdi' -ex continue -ex continue %t 2>&1 | FileCheck %s
// CHECK: call to syscall {{'?}}arch_prctl
// CHECK: rdi {{ *}}0x1002
// CHECK: returned from syscall {{'?}}arch_prctl
// CHECK: EBADF
// CHECK: exited normally
#include <errno.h>
#include "expect.h"

int main(void) {
  expect(errno == 0);
  expect(close(-1) == -1);
  say(errno == EBADF ? "EBADF\n" : "not EBADF\n");
}
