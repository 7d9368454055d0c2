/* tcgetpgrp and tcsetpgrp where there is no terminal: -1 and errno, as the host's libc has it. (At a terminal debug uses
   both: programs/debug-terminal.test.)
RUN: %cc %s -o %t %link
RUN: %host_cc %s -o %t.host
RUN: %t > %t.out
RUN: %t.host > %t.host.out
RUN: cmp %t.out %t.host.out
RUN: %check %s < %t.out
*/
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static void say(const char *what, int answer) { printf("%s = %d errno %d\n", what, answer, answer < 0 ? errno : 0); }

int main(void) {
  int fd = open("/dev/null", O_RDWR);
  // CHECK:not a terminal = -1 errno 25
  say("not a terminal", tcgetpgrp(fd));
  // CHECK-NEXT:not a terminal = -1 errno 25
  say("not a terminal", tcsetpgrp(fd, getpid()));
  // CHECK-NEXT:closed = -1 errno 9
  say("closed", tcgetpgrp(-1));
  // CHECK-NEXT:closed = -1 errno 9
  say("closed", tcsetpgrp(-1, 1));
  return 0;
}
