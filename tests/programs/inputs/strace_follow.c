/* Threads, forks and programs that follow one another without a choice of the order, so that two traces agree.
   Does not belong here: calls for their own sake (strace_calls.c). */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static void *becomes(void *given) {
  char line;
  (void)given;
  read(0, &line, 1); /* it comes when the first thread waits */
  execl("/bin/sh", "sh", "-c", "exit 5", (char *)0);
  return 0;
}

int main(void) {
  const struct rlimit no_core = {0, 0};
  sigset_t child_ended;
  pthread_t thread;
  int status;
  setrlimit(RLIMIT_CORE, &no_core);
  sigemptyset(&child_ended);
  sigaddset(&child_ended, SIGCHLD);
  sigprocmask(SIG_BLOCK, &child_ended, 0);
  if (fork() == 0) _exit(3);
  wait(&status);
  pid_t child = vfork();
  if (child == 0) {
    execl("/bin/sh", "sh", "-c", "echo program", (char *)0);
    _exit(127);
  }
  waitpid(child, &status, 0);
  if (fork() == 0) abort();
  wait(&status);
  pthread_create(&thread, 0, becomes, 0);
  for (;;) pause();
}
