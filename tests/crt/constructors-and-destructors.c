// Constructors get main's arguments, in the order of their priorities; destructors run in the reverse order at exit,
// after the handlers of atexit. The stack is aligned to 16 in all of them. The same on the host's libc.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t one two > %t.out
// RUN: %check --input-file=%t.out %s
// RUN: %host_cc -I %tests/inputs %s -o %t.host
// RUN: %t.host one two | cmp - %t.out
// CHECK:constructor 101
// CHECK-NEXT:constructor 2000
// CHECK-NEXT:constructor
// CHECK-NEXT:main
// CHECK-NEXT:handler
// CHECK-NEXT:destructor
// CHECK-NEXT:destructor 2000
// CHECK-NEXT:destructor 101
// CHECK-NOT:{{.}}
#include <stdlib.h>
#include "expect.h"

static int seen_argc;
static char **seen_argv, **seen_envp;

#define expect_aligned() expect((unsigned long)__builtin_frame_address(0) % 16 == 0)

__attribute__((constructor)) static void late(int argc, char **argv, char **envp) {
  expect_aligned();
  expect(argc == seen_argc && argv == seen_argv && envp == seen_envp);
  say("constructor\n");
}
__attribute__((constructor(2000))) static void middle(void) { say("constructor 2000\n"); }
__attribute__((constructor(101))) static void early(int argc, char **argv, char **envp) {
  expect_aligned();
  seen_argc = argc, seen_argv = argv, seen_envp = envp;
  say("constructor 101\n");
}

__attribute__((destructor(2000))) static void second(void) { say("destructor 2000\n"); }
__attribute__((destructor(101))) static void last(void) { say("destructor 101\n"); }
__attribute__((destructor)) static void first(void) {
  expect_aligned();
  say("destructor\n");
}

static void handler(void) {
  expect_aligned();
  say("handler\n");
}

int main(int argc, char **argv, char **envp) {
  expect_aligned();
  expect(argc == 3 && argv == seen_argv && envp == seen_envp && argv[3] == NULL && envp == argv + 4);
  say("main\n");
  return atexit(handler);
}
