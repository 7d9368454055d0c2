// system gives a command that begins with a dash to the shell as a command; SIGINT is ignored as long as any of several
// threads waits for one, and does afterwards what it did before.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: env PATH=/usr/bin:/bin %t > %t.out 2>&1
// RUN: %check --input-file=%t.out %s
// CHECK:{{.*}}-no-such-command: not found
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include "expect.h"

static void *run(void *command) {
  for (int i = 0; i < 10; ++i) expect(system(command) == 0);
  return NULL;
}

static char waiting[80];
static void *wait_for_a_line(void *unused) {
  expect(system(waiting) == 0);
  return unused;
}

int main(void) {
  signal(SIGINT, SIG_DFL);
  signal(SIGQUIT, SIG_DFL);
  const int status = system("-no-such-command");
  expect(WIFEXITED(status) && WEXITSTATUS(status) == 127);
  pthread_t thread;
  expect(pthread_create(&thread, NULL, run, (void *)"sleep 0.02") == 0);
  run((void *)"sleep 0.01");
  expect(pthread_join(thread, NULL) == 0);

  // SIGINT is ignored as long as one command runs, though another one has ended.
  int begun[2], end[2];
  char byte;
  expect(pipe(begun) == 0 && pipe(end) == 0);
  snprintf(waiting, sizeof waiting, "echo >&%d; read line <&%d", begun[1], end[0]);
  expect(pthread_create(&thread, NULL, wait_for_a_line, NULL) == 0);
  expect(read(begun[0], &byte, 1) == 1);
  expect(system("true") == 0);
  kill(getpid(), SIGINT);
  expect(write(end[1], "\n", 1) == 1);
  expect(pthread_join(thread, NULL) == 0);

  struct sigaction after;
  expect(sigaction(SIGINT, NULL, &after) == 0 && after.sa_handler == SIG_DFL);
  expect(sigaction(SIGQUIT, NULL, &after) == 0 && after.sa_handler == SIG_DFL);
  return 0;
}
