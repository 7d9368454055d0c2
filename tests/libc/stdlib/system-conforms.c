// system gives a command that begins with a dash to the shell as a command, and SIGINT back to who had it, with two
// commands at once in two threads.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t > %t.out 2>&1
// RUN: %check --input-file=%t.out %s
// CHECK:{{.*}}-no-such-command: not found
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include "expect.h"

static void *run(void *command) {
  for (int i = 0; i < 10; ++i) expect(system(command) == 0);
  return NULL;
}

int main(void) {
  const int status = system("-no-such-command");
  expect(WIFEXITED(status) && WEXITSTATUS(status) == 127);
  pthread_t thread;
  expect(pthread_create(&thread, NULL, run, (void *)"sleep 0.02") == 0);
  run((void *)"sleep 0.01");
  expect(pthread_join(thread, NULL) == 0);
  struct sigaction after;
  expect(sigaction(SIGINT, NULL, &after) == 0 && after.sa_handler == SIG_DFL);
  expect(sigaction(SIGQUIT, NULL, &after) == 0 && after.sa_handler == SIG_DFL);
  return 0;
}
