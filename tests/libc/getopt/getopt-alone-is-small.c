// getopt links neither long options nor printf; each complaint is one write.
// REQUIRES: strace
// RUN: %cc %s -o %t %link
// RUN: nm %t | not grep -E 'getopt_long|vfprintf'
// RUN: nm %t | grep -E ' [TWV] getopt$'
// RUN: not strace -a 1 -o %t.calls -e trace=write %t 2>&1 | grep -x -F "program: invalid option -- 'x'"
// RUN: grep -c '^write' %t.calls | grep -x 1
#include <unistd.h>

int main(void) {
  char program[] = "program", x[] = "-x";
  char *argv[] = {program, x, NULL};
  return getopt(2, argv, "a") == '?' && optopt == 'x' && optind == 2 ? 1 : 0;
}
