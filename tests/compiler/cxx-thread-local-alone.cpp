// A program without threads may have thread_local variables with destructors; they are destroyed at exit, before static
// objects, also those that a destructor constructs.
// RUN: %cxx %s -o %t %link
// RUN: %t > %t.out
// RUN: %check %s < %t.out
// CHECK:thread_local
// CHECK-NEXT:static
// CHECK-NOT:{{.}}
#include <stdio.h>

struct loud {
  const char *name;
  ~loud() { puts(name); }
};

static loud of_the_process{"static"};
thread_local loud of_the_thread;

int main() { of_the_thread.name = "thread_local"; }
