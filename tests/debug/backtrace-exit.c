/* In a file, text that nobody flushes is written by exit.

REQUIRES: gdb
RUN: %cc %s -o %t %link
RUN: %gdb -x %S/inputs/session.py -x %S/inputs/backtraces.py -ex 'set args > %t.out' \
RUN:   -ex 'python must_hold(lambda: write_backtrace(["ioctl"], "shoji::flush", \
RUN:     "shoji::flush_stdout", "exit", "start_c", "_start"))' \
RUN:   -ex 'quit 1' %t
*/
#include <stdio.h>

int main(void) {
  printf("left to exit\n");
  return 0;
}
