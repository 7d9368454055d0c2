// A function that writes past its array is stopped before it returns, with one line on stderr and SIGABRT; the guard is
// in place in constructors already. Code that only loads the guard, and never checks it, finds storage there, too.
// RUN: %cc -w -fstack-protector-strong -I %tests/inputs %s -o %t %link -Wl,-u,shoji_start_tls
// RUN: %t 16
// RUN: not --crash %t 64 2>&1 | %check %s
// CHECK:a stack frame was written past its end
// CHECK-NEXT:error: Aborted
// RUN: nm %t | FileCheck %s --check-prefix=STEPS
// STEPS-DAG: shoji_start_guard
// STEPS-DAG: shoji_start_tls
#include <stdlib.h>
#include "expect.h"

__attribute__((noinline)) static int fill(int count) {
  volatile char bytes[16];
  for (int i = 0; i < count; ++i) bytes[i] = 'x';
  return bytes[0];
}

__attribute__((constructor)) static void before_main(void) { fill(16); }

int main(int argc, char **argv) {
  expect(argc == 2);
  int count = 0;
  for (const char *digit = argv[1]; *digit != '\0'; ++digit) count = count * 10 + *digit - '0';
  return fill(count) != 'x';
}
