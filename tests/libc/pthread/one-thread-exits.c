// Threads that call exit or quick_exit at once: one of them runs the handlers, all of them once and in order, and the
// others wait for the end of the process.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t > %t.out
// RUN: %check %s < %t.out
// CHECK:exit
// CHECK-NEXT:second
// CHECK-NEXT:first
// CHECK-NEXT:quick_exit
// CHECK-NEXT:second
// CHECK-NEXT:first
// CHECK-NOT:{{.}}
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include "expect.h"

static pthread_barrier_t together;

static void take_a_while(void) { nanosleep(&(struct timespec){0, 20000000}, NULL); }

static void first(void) { take_a_while(), say("first\n"); }
static void second(void) { say("second\n"), take_a_while(); }

static void *end(void *by) {
  pthread_barrier_wait(&together);
  (*(void (**)(int))by)(3);
  return NULL;
}

static void have_all_end(void (*by)(int)) {
  const pid_t child = fork();
  int status;
  if (child == 0) {
    pthread_t id;
    expect(pthread_barrier_init(&together, NULL, 4) == 0);
    for (int i = 0; i < 3; ++i) expect(pthread_create(&id, NULL, end, &by) == 0);
    end(&by);
  }
  expect(waitpid(child, &status, 0) == child && status == 3 << 8);
}

int main(void) {
  expect(atexit(first) == 0 && atexit(second) == 0 && at_quick_exit(first) == 0 && at_quick_exit(second) == 0);
  say("exit\n");
  have_all_end(exit);
  say("quick_exit\n");
  have_all_end(quick_exit);
  _exit(0);
}
