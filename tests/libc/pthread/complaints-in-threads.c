// Threads complain at once, by err's functions and by error: each complaint is a line of its own.
// RUN: %cc %s -o %t %link
// RUN: %t 2> %t.out
// RUN: sort -u %t.out -o %t.sorted
// RUN: %check --input-file=%t.sorted %s
// RUN: count 40000 < %t.out
// CHECK:{{.*}}/complaints-in-threads.c.tmp: error's 12
// CHECK-NEXT:complaints-in-threads.c.tmp: warnx's 120
// CHECK-NOT:{{.}}
#include <err.h>
#include <error.h>
#include <pthread.h>
#include <stddef.h>

static void *complain(void *by_error) {
  for (int i = 0; i < 20000; ++i)
    if (by_error != NULL)
      error(0, 0, "error's %d", 12);
    else
      warnx("warnx's %d", 120);
  return NULL;
}

int main(void) {
  pthread_t other;
  if (pthread_create(&other, NULL, complain, &other) != 0) return 1;
  complain(NULL);
  return pthread_join(other, NULL);
}
