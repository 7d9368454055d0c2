// wait, waitpid and wait4: status words and what the macros make of them, and what there is when there is no child.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
// RUN: %check %s < %t.out
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void send(int process, int signal) { syscall(SYS_kill, process, signal); }

static void show(const char *title, int answered, int status) {
  printf("%s: %d, word %#x:", title, answered, status);
  if (WIFEXITED(status)) printf(" exited %d", WEXITSTATUS(status));
  if (WIFSIGNALED(status)) printf(" signal %d", WTERMSIG(status));
  if (WIFSTOPPED(status)) printf(" stopped %d", WSTOPSIG(status));
  if (WIFCONTINUED(status)) printf(" continued");
  printf("\n");
  fflush(stdout);
}

int main(void) {
  int status = 0;
  // CHECK:no child: -1 errno 10
  int answer = wait(&status);
  printf("no child: %d errno %d\n", answer, errno);
  fflush(stdout);

  int child = fork();
  if (child == 0) _exit(256 + 7);
  // CHECK-NEXT:exit: 1, word 0x700: exited 7
  answer = wait(&status) == child;
  show("exit", answer, status);

  child = fork();
  if (child == 0) {
    send(getpid(), 9);
    for (;;) syscall(SYS_pause);
  }
  // CHECK-NEXT:killed: 1, word 0x9: signal 9
  answer = waitpid(child, &status, 0) == child;
  show("killed", answer, status);

  child = fork();
  if (child == 0)
    for (;;) syscall(SYS_pause);
  // CHECK-NEXT:still running: 0, word 0x9: signal 9
  answer = waitpid(child, &status, WNOHANG);
  show("still running", answer, status);
  send(child, 19);
  // CHECK-NEXT:stopped: 1, word 0x137f: stopped 19
  answer = waitpid(child, &status, WUNTRACED) == child;
  show("stopped", answer, status);
  send(child, 18);
  // CHECK-NEXT:continued: 1, word 0xffff: continued
  answer = waitpid(-1, &status, WCONTINUED) == child;
  show("continued", answer, status);
  send(child, 15);
  // CHECK-NEXT:terminated: 1, word 0xf: signal 15
  answer = wait4(child, &status, 0, NULL) == child;
  show("terminated", answer, status);
  // CHECK-NEXT:again: -1 errno 10
  answer = waitpid(child, NULL, 0);
  printf("again: %d errno %d\n", answer, errno);
  // CHECK-NEXT:bad options: -1 errno 22
  answer = waitpid(-1, NULL, 0x1000);
  printf("bad options: %d errno %d\n", answer, errno);

  // The macros on every word that the kernel makes: exit codes, signals with and without a dump, stops.
  unsigned sum = 0;
  for (int word = 0; word < 0x10000; ++word)
    sum = sum * 31 + (WIFEXITED(word) ? 1 + WEXITSTATUS(word) : 0) + (WIFSIGNALED(word) ? 1000 + WTERMSIG(word) : 0) +
          (WIFSTOPPED(word) ? 2000 + WSTOPSIG(word) : 0) + (WIFCONTINUED(word) ? 5000 : 0) + (WCOREDUMP(word) ? 1 : 0);
  printf("%u\n", sum);
  printf("%x %x %x\n", W_EXITCODE(3, 9), W_STOPCODE(19), WCOREFLAG);
  return 0;
}
