// A program that has used up its stack catches the fault on another one, which was set aside by sigaltstack.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: sh -c 'ulimit -s 256; exec %t' | %check %s
// CHECK:on the other stack
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include "expect.h"

static char other[65536];

static void handle(int signal, siginfo_t *info, void *context) {
  char here;
  const ucontext_t *const interrupted = context;
  stack_t stack;
  expect(signal == SIGSEGV && info->si_code == SEGV_MAPERR);
  expect(&here >= other && &here < other + sizeof other);
  expect(sigaltstack(NULL, &stack) == 0 && stack.ss_flags == SS_ONSTACK && stack.ss_sp == other);
  expect((char *)info->si_addr - (char *)interrupted->uc_mcontext.gregs[REG_RSP] < 4096);
  say("on the other stack\n");
  _exit(0);
}

static int deeper(volatile char *above) {
  volatile char room[4096];
  room[0] = above[0];
  return deeper(room) + room[0];
}

int main(void) {
  stack_t stack = {.ss_sp = other, .ss_size = sizeof other}, before;
  struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  volatile char start[1] = {0};
  expect(sigaltstack(&stack, &before) == 0 && before.ss_flags == SS_DISABLE);
  stack.ss_size = 100;
  expect(sigaltstack(&stack, NULL) == -1 && errno == ENOMEM);
  expect(sigaction(SIGSEGV, &action, NULL) == 0);
  return deeper(start);
}
