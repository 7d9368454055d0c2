// A handler that runs between two instructions leaves no trace: every register that it may use comes back, and the
// interrupted rip that it is told lies between them.
// RUN: %cxx -I %tests/inputs %s -o %t %link
// RUN: %t
#include <signal.h>
#include <stdint.h>
#include <sys/time.h>
#include "expect.h"

extern "C" const char loop_start[], loop_end[];

static volatile sig_atomic_t within, outside;
static volatile uint64_t stop;

// What it leaves in the registers of its own, the loop must not see.
static void handle(int, siginfo_t *, void *context) {
  const auto rip = static_cast<ucontext_t *>(context)->uc_mcontext.gregs[REG_RIP];
  if (rip >= reinterpret_cast<long>(loop_start) && rip < reinterpret_cast<long>(loop_end))
    ++within;
  else
    ++outside;
  asm volatile("mov $-1, %%rax; mov %%rax, %%rcx; mov %%rax, %%rdx; mov %%rax, %%rsi; mov %%rax, %%rdi; mov %%rax, %%r8;"
               "mov %%rax, %%r9; mov %%rax, %%r10; mov %%rax, %%r11; pxor %%xmm0, %%xmm0"
               ::: "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "xmm0", "memory");
  // The first may come before the loop; all of them do not.
  if (within != 0 || outside == 100) stop = 1;
}

int main() {
  struct sigaction action = {};
  action.sa_sigaction = handle;
  action.sa_flags = SA_SIGINFO;
  expect(sigaction(SIGALRM, &action, nullptr) == 0);
  const struct itimerval often = {{0, 20000}, {0, 20000}};
  expect(setitimer(ITIMER_REAL, &often, nullptr) == 0);
  uint64_t sum;
  asm volatile(R"(
        mov     $1, %%rcx
        mov     $2, %%rdx
        mov     $3, %%rsi
        mov     $4, %%rdi
        mov     $5, %%r8
        mov     $6, %%r9
        mov     $7, %%r10
        mov     $8, %%r11
        mov     $9, %%rax
        movq    %%rax, %%xmm0
loop_start:
        cmpq    $0, %1
        je      loop_start
loop_end:
        movq    %%xmm0, %0
        add     %%rax, %0
        add     %%rcx, %0
        add     %%rdx, %0
        add     %%rsi, %0
        add     %%rdi, %0
        add     %%r8, %0
        add     %%r9, %0
        add     %%r10, %0
        add     %%r11, %0
)" : "=&b"(sum) : "m"(stop) : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "xmm0", "memory", "cc");
  expect(sum == 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 9);
  expect(within != 0);
  return 0;
}
