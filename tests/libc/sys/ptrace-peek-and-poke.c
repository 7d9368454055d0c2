/* ptrace in the form of its man page: PEEK requests return the word, which may be -1 without an error, POKE requests write
   it, GETREGS fills the registers; each failure is -1 and errno. The host's libc agrees.
RUN: %cc %s -o %t %link
RUN: %host_cc %s -o %t.host
RUN: %t > %t.out
RUN: %t.host > %t.host.out
RUN: cmp %t.out %t.host.out
RUN: %check %s < %t.out
*/
#define _GNU_SOURCE
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <unistd.h>

static long word = -1;

static int child(void) {
  if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0) _exit(1);
  syscall(SYS_kill, syscall(SYS_getpid), 19);  /* SIGSTOP */
  _exit(word == 42 ? 7 : 1);
}

int main(void) {
  struct user_regs_struct registers;
  int status = 0;
  long pid = syscall(SYS_fork);
  if (pid == 0) child();
  if (syscall(SYS_wait4, pid, &status, 0, NULL) != pid || status != 0x137f) return 1;

  errno = 0;
  // CHECK:peek -1, errno 0
  printf("peek %ld", ptrace(PTRACE_PEEKDATA, (int)pid, &word, NULL));
  printf(", errno %d\n", errno);
  // CHECK-NEXT:nowhere -1, errno 5
  printf("nowhere %ld", ptrace(PTRACE_PEEKTEXT, (int)pid, (void *)8, NULL));
  printf(", errno %d\n", errno);
  // CHECK-NEXT:poke 0
  printf("poke %ld\n", ptrace(PTRACE_POKEDATA, (int)pid, &word, (void *)42));
  // CHECK-NEXT:peek 42
  printf("peek %ld\n", ptrace(PTRACE_PEEKTEXT, (int)pid, &word, NULL));
  // CHECK-NEXT:getregs 0
  printf("getregs %ld\n", ptrace(PTRACE_GETREGS, (int)pid, NULL, &registers));
  // CHECK-NEXT:orig_rax 62, rdi 1, rsi 19, cs 0x33
  printf("orig_rax %ld, rdi %d, rsi %ld, cs %#lx\n", (long)registers.orig_rax, registers.rdi == (unsigned long)pid,
         (long)registers.rsi, (unsigned long)registers.cs);
  // CHECK-NEXT:peekuser 1
  printf("peekuser %d\n", (unsigned long)ptrace(PTRACE_PEEKUSER, (int)pid, offsetof(struct user, regs.rip), NULL) ==
                              registers.rip);
  // CHECK-NEXT:cont 0
  printf("cont %ld\n", ptrace(PTRACE_CONT, (int)pid, NULL, NULL));
  // CHECK-NEXT:waited 1, status 1792
  printf("waited %d", syscall(SYS_wait4, pid, &status, 0, NULL) == pid);
  printf(", status %d\n", status);
  // CHECK-NEXT:gone -1, errno 3
  printf("gone %ld", ptrace(PTRACE_CONT, (int)pid, NULL, NULL));
  printf(", errno %d\n", errno);
  return 0;
}
