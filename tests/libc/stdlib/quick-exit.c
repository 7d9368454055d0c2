// quick_exit runs the handlers of at_quick_exit, the last first, and none of atexit's; streams are not flushed. Another
// thread that registers handlers meanwhile, where there is room for none, does no harm.
// RUN: %cc %s -o %t %link
// RUN: sh -c '%t > %t.out; test $? = 7'
// RUN: %check --input-file=%t.out %s
// CHECK-NOT:{{.*}}lost
// CHECK:20 ended
// CHECK-NEXT:32
// CHECK-NEXT:0
// CHECK-NEXT:2
// CHECK-NEXT:3
// CHECK-NEXT:1
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void one(void) { dprintf(1, "1\n"); }
static void two(void) { dprintf(1, "2\n"); }
static void again(void) { at_quick_exit(two), dprintf(1, "0\n"); }
static void three(void) { dprintf(1, "3\n"); }
static void lost(void) { dprintf(1, "lost\n"); }
static void nothing(void) {}

static void *fill(void *unused) {
  for (;;) at_quick_exit(nothing);
  return unused;
}

static void end_beside_a_thread(void) {
  pthread_t filling;
  for (int i = 0; i < 32; ++i) at_quick_exit(nothing);
  if (pthread_create(&filling, NULL, fill, NULL) != 0) _Exit(1);
  usleep(1000);
  quick_exit(8);
}

int main(void) {
  int ended = 0, status;
  for (int i = 0; i < 20; ++i) {
    const pid_t child = fork();
    if (child == 0) end_beside_a_thread();
    ended += waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 8;
  }
  dprintf(1, "%d ended\n", ended);
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
