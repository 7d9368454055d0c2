// main may leave by pthread_exit: another thread can join it, and when the last thread is gone, the process ends as by
// exit(0), handlers, streams and all; a handler may make threads then.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t > %t.out
// RUN: %check %s < %t.out
// CHECK:main was joined: its result
// CHECK-NEXT:the handler of atexit
// CHECK-NOT:{{.}}
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include "expect.h"

static pthread_t first;

static void *print(void *text) {
  printf("%s\n", (char *)text);
  return NULL;
}

static void handler(void) {
  pthread_t id;
  expect(pthread_create(&id, NULL, print, "the handler of atexit") == 0 && pthread_join(id, NULL) == 0);
}

static void *join_main(void *unused) {
  void *result;
  (void)unused;
  expect(pthread_join(first, &result) == 0);
  printf("main was joined: %s\n", (char *)result);
  return NULL;
}

int main(void) {
  pthread_t id;
  first = pthread_self();
  expect(atexit(handler) == 0);
  expect(pthread_create(&id, NULL, join_main, NULL) == 0);
  pthread_exit("its result");
}
