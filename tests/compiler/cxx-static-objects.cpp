// Static objects are made before main and in their function's first call, each once, and destroyed at exit in reverse.
// RUN: %cxx -fthreadsafe-statics -I %tests/inputs %s -o %t %link
// RUN: %t | %check %s
// CHECK:make early
// CHECK-NEXT:make global
// CHECK-NEXT:main
// CHECK-NEXT:make local
// CHECK-NEXT:atexit
// CHECK-NEXT:destroy local
// CHECK-NEXT:destroy global
// CHECK-NEXT:destroy early
// CHECK-NOT:{{.}}
#include <stdlib.h>
#include "expect.h"

struct speaker {
  const char *name;
  explicit speaker(const char *own_name) : name(own_name) { tell("make "); }
  ~speaker() { tell("destroy "); }
  void tell(const char *what) {
    say(what);
    say(name);
    say("\n");
  }
};

speaker global("global");
__attribute__((init_priority(200))) speaker early("early");

static speaker &local() {
  static speaker once("local");
  return once;
}

int main() {
  say("main\n");
  expect(&local() == &local());
  atexit([] { say("atexit\n"); });
}
