// A child of a process with busy threads has one thread, which may allocate, print, open files, lock, end by exit and
// make threads of its own; what the parent's thread had locked, the child's has; handlers of pthread_atfork run in
// order.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t > %t.out
// RUN: %check %s < %t.out
// CHECK:prepare 2
// CHECK-NEXT:prepare 1
// CHECK-NEXT:child 1
// CHECK-NEXT:child 2
// CHECK-NEXT:the child's thread
// CHECK-NEXT:at the child's exit
// CHECK-NOT:{{.}}
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include "expect.h"

enum { FORKS = 100 };

static FILE *null;
static int stop, handled;

static void *allocate_and_print(void *unused) {
  (void)unused;
  while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
    char *const block = malloc(100);
    expect(fprintf(null, "%p\n", (void *)block) > 0);
    FILE *const opened = fopen("/dev/null", "w");
    expect(opened != NULL && fclose(opened) == 0);
    free(block);
  }
  return NULL;
}

static void tell(const char *what) {
  if (handled) say(what);
}
static void prepare1(void) { tell("prepare 1\n"); }
static void prepare2(void) { tell("prepare 2\n"); }
static int parents;
static void parent1(void) { expect(parents++ % 2 == 0); }
static void parent2(void) { expect(parents++ % 2 == 1); }
static void child1(void) { tell("child 1\n"); }
static void child2(void) { tell("child 2\n"); }

static void *print(void *text) { return (void *)(long)printf("%s\n", (char *)text); }
static void at_exit(void) { printf("at the child's exit\n"); }

static void *fork_once(void *unused) {
  (void)unused;
  flockfile(null);
  const pid_t child = fork();
  expect(child >= 0);
  if (child == 0) {
    /* Each would hang if another thread's lock had been left. */
    expect(ftrylockfile(null) == 0);
    funlockfile(null);
    expect(fprintf(null, "%s", "text") == 4);
    funlockfile(null);
    for (int i = 0; i < 10; ++i) free(malloc((size_t)i * 100));
    FILE *const opened = fopen("/dev/null", "w");
    expect(opened != NULL && fputs("text", opened) >= 0 && fclose(opened) == 0);
    if (handled) {
      pthread_t id;
      expect(pthread_create(&id, NULL, print, "the child's thread") == 0 && pthread_join(id, NULL) == 0);
      expect(atexit(at_exit) == 0);
    }
    return NULL; /* the last thread: as exit(0) */
  }
  funlockfile(null);
  int status;
  expect(waitpid(child, &status, 0) == child && status == 0);
  return NULL;
}

int main(void) {
  pthread_t busy[2], id;
  null = fopen("/dev/null", "w");
  expect(pthread_atfork(prepare1, parent1, child1) == 0 && pthread_atfork(prepare2, NULL, child2) == 0);
  expect(pthread_atfork(NULL, parent2, NULL) == 0);
  for (int i = 0; i < 2; ++i) expect(pthread_create(&busy[i], NULL, allocate_and_print, NULL) == 0);
  for (int i = 0; i < FORKS; ++i) {
    handled = i == FORKS - 1;
    expect(pthread_create(&id, NULL, fork_once, NULL) == 0 && pthread_join(id, NULL) == 0);
  }
  expect(parents == 2 * FORKS);
  stop = 1;
  for (int i = 0; i < 2; ++i) expect(pthread_join(busy[i], NULL) == 0);
  return 0;
}
