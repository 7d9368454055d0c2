// The stack protector works as the caller asks for it: a function that returns over a written guard ends the process,
// one that never returns finds a guard to load, and without the option there is none.
// RUN: %shoji_cc -fstack-protector-all -O1 %s -o %t
// RUN: %t
// RUN: not --crash %t smash 2>&1 | FileCheck %s
// CHECK: a stack frame was written past its end
// RUN: %shoji_cc -fstack-protector-all -DNEVER_RETURNS %s -o %t
// RUN: %t
// RUN: %shoji_cc -fstack-protector-all -O2 -DNEVER_RETURNS -c %s -o %t.o && %shoji_cc %t.o -o %t && %t
// RUN: %shoji_cc %s -o %t && nm %t | FileCheck %s --check-prefix=NONE --implicit-check-not=shoji_start_guard
// NONE: main
#include <string.h>
#include <unistd.h>

#ifdef NEVER_RETURNS
int main(void) {
  char text[16];
  memset(text, 0, sizeof text);
  _exit(text[3]);
}
#else
__attribute__((noinline)) static void fill(volatile char *text, int length) {
  for (int i = 0; i < length; ++i) text[i] = 'x';
}

__attribute__((noinline)) static int smashed(int length) {
  char text[16];
  fill(text, length);
  return text[3] == 'x';
}

int main(int argc, char **argv) {
  (void)argv;
  return smashed(argc == 1 ? 16 : 64) ? 0 : 1;
}
#endif
