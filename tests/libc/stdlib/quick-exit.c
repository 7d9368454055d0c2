// quick_exit runs the handlers of at_quick_exit, the last first, and none of atexit's; streams are not flushed.
// RUN: %cc %s -o %t %link
// RUN: sh -c '%t > %t.out; test $? = 7'
// RUN: %check --input-file=%t.out %s
// CHECK-NOT:{{.*}}lost
// CHECK:32
// CHECK-NEXT:0
// CHECK-NEXT:2
// CHECK-NEXT:3
// CHECK-NEXT:1
#include <stdio.h>
#include <stdlib.h>

static void one(void) { dprintf(1, "1\n"); }
static void two(void) { dprintf(1, "2\n"); }
static void again(void) { at_quick_exit(two), dprintf(1, "0\n"); }
static void three(void) { dprintf(1, "3\n"); }
static void lost(void) { dprintf(1, "lost\n"); }
static void nothing(void) {}

int main(void) {
  printf("lost\n");
  atexit(lost);
  at_quick_exit(one);
  at_quick_exit(three);
  int taken = 2;
  while (taken < 31 && at_quick_exit(nothing) == 0) ++taken;
  taken += at_quick_exit(again) == 0;
  dprintf(1, "%d\n", taken);
  quick_exit(7);
}
