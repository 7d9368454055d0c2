// thread_local variables with constructors and destructors: each thread has its own, destroyed when the thread ends,
// the last constructed first, before the values of keys; those of the thread that calls exit before handlers of atexit
// and static objects.
// RUN: %cxx -Wl,-u,shoji_start_tls_image -I %tests/inputs %s -o %t %link
// RUN: %t > %t.out
// RUN: %check %s < %t.out
// CHECK:thread: construct first
// CHECK-NEXT:thread: construct second
// CHECK-NEXT:thread: destroy second
// CHECK-NEXT:thread: construct late
// CHECK-NEXT:thread: destroy late
// CHECK-NEXT:thread: destroy first
// CHECK-NEXT:thread: destroy the key's value
// CHECK-NEXT:main: construct first
// CHECK-NEXT:main: destroy first
// CHECK-NEXT:handler of atexit
// CHECK-NEXT:destroy static
// CHECK-NOT:{{.}}
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include "expect.h"

namespace {

thread_local const char *who = "main";

struct loud {
  const char *name;
  explicit loud(const char *given) : name(given) { printf("%s: construct %s\n", who, name); }
  ~loud();
};

thread_local loud first("first");
thread_local int touched = 5;

void touch_late() {
  static thread_local loud late("late");
  expect(late.name[0] == 'l');
}

loud::~loud() {
  printf("%s: destroy %s\n", who, name);
  if (name[0] == 's') touch_late();
}

struct at_end {
  ~at_end() { printf("destroy static\n"); }
} static_object;

void destroy_value(void *) { printf("%s: destroy the key's value\n", who); }

void *run(void *) {
  who = "thread";
  expect(touched == 5 && first.name[0] == 'f');
  static thread_local loud second("second");
  expect(second.name[0] == 's');
  ++touched;
  pthread_key_t key;
  expect(pthread_key_create(&key, destroy_value) == 0 && pthread_setspecific(key, &key) == 0);
  return nullptr;
}

}  // namespace

int main() {
  pthread_t id;
  atexit([] { printf("handler of atexit\n"); });
  expect(pthread_create(&id, nullptr, run, nullptr) == 0 && pthread_join(id, nullptr) == 0);
  expect(first.name[0] == 'f' && touched == 5);
}
