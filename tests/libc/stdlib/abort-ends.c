// abort ends the process by SIGABRT whatever the program did to that signal: default, blocked, ignored, or a handler
// that returns, which runs once. No handler of atexit runs.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: not --crash %t default 2>&1 | %check %s --check-prefix=QUIET
// RUN: not --crash %t blocked 2>&1 | %check %s --check-prefix=QUIET
// RUN: not --crash %t ignored 2>&1 | %check %s --check-prefix=QUIET
// RUN: not --crash %t handled 2>&1 | %check %s --check-prefix=HANDLED
// RUN: not --crash %t handled blocked 2>&1 | %check %s --check-prefix=HANDLED
// QUIET-NOT:handler
// QUIET:error: Aborted
// HANDLED:handler
// HANDLED-NEXT:error: Aborted
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include "expect.h"

struct action {
  void (*handler)(int);
  unsigned long flags;
  void (*restorer)(void);
  unsigned long mask;
};

// SA_RESTORER: a handler returns into rt_sigreturn; by assembly, which leaves the stack pointer where it must be.
__asm__("restorer: nop; mov $15, %eax; syscall");
extern void restorer(void);

static void handler(int number) {
  expect(number == 6);
  say("handler\n");
}
static void at_exit(void) { say("at-exit handler\n"); }

int main(int argc, char **argv) {
  atexit(at_exit);
  const unsigned long all = ~0ul;
  for (int i = 1; i < argc; ++i) {
    const struct action ignore = {(void (*)(int))1, 0, 0, 0}, handle = {handler, 0x04000000, restorer, 0};
    if (strcmp(argv[i], "blocked") == 0) expect(syscall(SYS_rt_sigprocmask, 2, &all, NULL, 8) == 0);
    if (strcmp(argv[i], "ignored") == 0) expect(syscall(SYS_rt_sigaction, 6, &ignore, NULL, 8) == 0);
    if (strcmp(argv[i], "handled") == 0) expect(syscall(SYS_rt_sigaction, 6, &handle, NULL, 8) == 0);
  }
  abort();
}
