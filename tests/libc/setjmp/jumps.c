// setjmp and longjmp: the value, the registers that a function keeps, jumps out of many calls and out of a handler; the
// signal mask comes back with sigsetjmp alone.
// RUN: %cc -O2 -I %tests/inputs %s -o %t %link
// RUN: %t
#include <setjmp.h>
#include <signal.h>
#include "expect.h"

jmp_buf place;
static sigjmp_buf place_with_mask;

static void go(int depth, int value) {
  volatile char room[64];
  room[depth % 64] = 1;
  if (depth == 0) longjmp(place, value);
  go(depth - 1, value);
  room[0] = 2;
}

// Everything that the compiler holds in registers over the calls must be there again. What changed is volatile.
static int keeps(int a, int b, int c, int d, int e, int f, int g, int h) {
  volatile int times = 0;
  const int value = setjmp(place);
  if (times == 0) expect(value == 0);
  if (times == 1) expect(value == 1);
  if (times == 2) expect(value == -5);
  if (times == 3) expect(value == 2147483647);
  static const int values[] = {0, -5, 2147483647};
  if (times < 3) {
    ++times;
    go(100, values[times - 1]);
  }
  return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h;
}

static void from_handler(int signal) {
  (void)signal;
  siglongjmp(place_with_mask, 9);
}

/* Markers in the registers that a function must keep, then setjmp, and behind it whether they are all there: when it
   returns first, and when longjmp, called with zeros in them, has come back here. Answers how often they were. */
int registers_kept(void);
asm(".text\n"
    "registers_kept:\n\t"
    "push %rbx; push %rbp; push %r12; push %r13; push %r14; push %r15\n\t"
    "push $0\n\t"
    "mov $101, %ebx; mov $102, %ebp; mov $103, %r12d; mov $104, %r13d; mov $105, %r14d; mov $106, %r15d\n\t"
    "mov $place, %edi\n\t"
    "call setjmp\n\t"
    "cmp $101, %rbx; jne 1f\n\t"
    "cmp $102, %rbp; jne 1f\n\t"
    "cmp $103, %r12; jne 1f\n\t"
    "cmp $104, %r13; jne 1f\n\t"
    "cmp $105, %r14; jne 1f\n\t"
    "cmp $106, %r15; jne 1f\n\t"
    "incl (%rsp)\n\t"
    "test %eax, %eax; jnz 1f\n\t"
    "xor %ebx, %ebx; xor %ebp, %ebp; xor %r12d, %r12d; xor %r13d, %r13d; xor %r14d, %r14d; xor %r15d, %r15d\n\t"
    "mov $place, %edi\n\t"
    "mov $7, %esi\n\t"
    "call longjmp\n"
    "1:\tpop %rax\n\t"
    "pop %r15; pop %r14; pop %r13; pop %r12; pop %rbp; pop %rbx\n\t"
    "ret\n");

static int is_blocked(int signal) {
  sigset_t mask;
  sigprocmask(SIG_BLOCK, NULL, &mask);
  return sigismember(&mask, signal);
}

int main(void) {
  expect(keeps(1, 2, 3, 4, 5, 6, 7, 8) == 204);
  expect(registers_kept() == 2);

  struct sigaction action = {0};
  action.sa_handler = from_handler;
  sigaction(SIGUSR1, &action, NULL);
  volatile int times = 0;
  if (sigsetjmp(place_with_mask, 1) == 0) raise(SIGUSR1);
  expect(!is_blocked(SIGUSR1));
  while (sigsetjmp(place_with_mask, 1) == 9 && ++times < 5) {
  }
  if (times < 5) raise(SIGUSR1);
  expect(times == 5 && !is_blocked(SIGUSR1));
  // Without the mask, SIGUSR1 stays blocked as in its handler.
  if (sigsetjmp(place_with_mask, 0) == 0) raise(SIGUSR1);
  expect(is_blocked(SIGUSR1));
  // _setjmp and setjmp leave the mask alone.
  sigset_t none;
  sigemptyset(&none);
  if (_setjmp(place) == 0) {
    sigprocmask(SIG_SETMASK, &none, NULL);
    _longjmp(place, 3);
  }
  expect(!is_blocked(SIGUSR1));
  return 0;
}
