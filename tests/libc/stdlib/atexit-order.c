// Handlers run in reverse, those that they register themselves come next, and exit in a handler leaves the rest to run.
// Then come the destructors. The same on the host's libc.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: not %t > %t.out
// RUN: %check --input-file=%t.out %s
// RUN: %host_cc -I %tests/inputs %s -o %t.host
// RUN: not %t.host | cmp - %t.out
// CHECK:last registered
// CHECK-NEXT:registered while exiting
// CHECK-NEXT:exits
// CHECK-NEXT:second
// CHECK-NEXT:second
// CHECK-NEXT:first
// CHECK-NEXT:destructor
// CHECK-NOT:{{.}}
#include <stdlib.h>
#include "expect.h"

static void first(void) { say("first\n"); }
static void second(void) { say("second\n"); }
static void exits(void) {
  say("exits\n");
  exit(7);
}
static void late(void) { say("registered while exiting\n"); }
static void last(void) {
  say("last registered\n");
  atexit(late);
}
__attribute__((destructor)) static void destructor(void) { say("destructor\n"); }

int main(void) {
  expect(atexit(first) == 0);
  expect(atexit(second) == 0);
  expect(atexit(second) == 0);
  expect(atexit(exits) == 0);
  expect(atexit(last) == 0);
  return 3;
}
