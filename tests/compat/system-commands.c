// system's status for commands that end in every way, and without a shell's help: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int ended;
static void count(int signal) { (void)signal, ++ended; }

int main(void) {
  static const char *const commands[] = {
      "true", "false", "exit 7", "exit 255", "", "kill -9 $$", "kill -INT $$", "kill -TERM $$", "no-such-command 2> /dev/null",
      "echo one; echo two", "trap '' INT; kill -INT $$; exit 3", "exit 300", "sleep 0.1"};
  setvbuf(stdout, NULL, _IONBF, 0);
  printf("%d\n", system(NULL) != 0);
  struct sigaction action, after;
  memset(&action, 0, sizeof action);
  action.sa_handler = count;
  sigaction(SIGCHLD, &action, NULL);
  sigaction(SIGINT, &action, NULL);
  signal(SIGQUIT, SIG_DFL);
  for (size_t i = 0; i < sizeof commands / sizeof *commands; ++i) printf("%zu: %d\n", i, system(commands[i]));
  // The end of the shell is not the caller's to hear of before system has waited; then there is no such child any more.
  printf("%d %d\n", ended > 0, waitpid(-1, NULL, WNOHANG));
  // SIGINT while the command runs meets neither the handler nor the default, and both are back afterwards.
  ended = 0;
  printf("%d\n", system("kill -INT $PPID; kill -QUIT $PPID"));
  sigaction(SIGINT, NULL, &after);
  printf("%d %d", ended, after.sa_handler == count);
  sigaction(SIGQUIT, NULL, &after);
  printf(" %d\n", after.sa_handler == SIG_DFL);
  sigset_t mask;
  sigprocmask(SIG_BLOCK, NULL, &mask);
  printf("%d\n", sigismember(&mask, SIGCHLD));
  return 0;
}
