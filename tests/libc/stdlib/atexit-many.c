// A thousand handlers: all run, each once, from the last to the first.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <stdlib.h>
#include "expect.h"

#define COUNT 1000
extern int __cxa_atexit(void (*)(void *), void *, void *);
static int left = COUNT;
static int plain_calls;

static void handler(void *argument) {
  expect((long)argument == left - 1);
  --left;
}
static void plain(void) { ++plain_calls; }
static void all_done(void *argument) {
  (void)argument;
  expect(left == 0);
  expect(plain_calls == 40);
  _exit(0);
}

int main(void) {
  expect(__cxa_atexit(all_done, NULL, NULL) == 0);
  for (long i = 0; i < COUNT; ++i) {
    expect(__cxa_atexit(handler, (void *)i, NULL) == 0);
    if (i % 25 == 0) expect(atexit(plain) == 0);
  }
  return 1; /* all_done says that all is well */
}
