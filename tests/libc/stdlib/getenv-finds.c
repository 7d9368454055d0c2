// getenv finds whole names only, the first of two, also in what the program itself makes the environment; as the host's
// does.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: sh -c 'exec env -i A=1 AB=2 EMPTY= %t' > %t.out
// RUN: %check --input-file=%t.out %s
// RUN: %host_cc -fno-builtin -I %tests/inputs %s -o %t.host
// RUN: sh -c 'exec env -i A=1 AB=2 EMPTY= %t.host' | cmp - %t.out
// CHECK:1 2 () null null null null
// CHECK-NEXT:null null b=c null
// CHECK-NEXT:null
#include <stdlib.h>
#include "expect.h"

extern char **environ, **__environ;

static void show(const char *name, const char *end) {
  const char *value = getenv(name);
  say(value == NULL ? "null" : *value == '\0' ? "()" : value);
  say(end);
}

int main(void) {
  expect(environ != NULL && __environ == environ);
  show("A", " "), show("AB", " "), show("EMPTY", " ");
  show("ABC", " "), show("a", " "), show("E", " "), show("B", "\n");

  char *own[] = {"no value", "=", "a=b=c", "a=d", NULL};
  environ = own;
  show("A", " "), show("no value", " "), show("a", " "), show("a=", "\n");

  environ = NULL;
  show("A", "\n");
}
