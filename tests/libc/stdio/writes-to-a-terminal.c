// On a terminal, stdout's text goes when a line ends, after one ioctl at the first newline; what has no newline waits.
// REQUIRES: strace
// RUN: %cc %s -o %t %link
// RUN: %python %tests/libc/stdio/inputs/terminal.py %t > %t.trace
// RUN: %check --input-file=%t.trace %s
#include <stdio.h>
#include <string.h>

int main(void) {
  printf("one ");
  fputs("two ", stdout);
  putchar('3');
  fprintf(stderr, "stderr");
  // CHECK:write(2, "stderr", 6) = 6
  printf(" %s\n", "four");
  // CHECK-NEXT:ioctl(1, TCGETS, ...) = 0
  // CHECK-NEXT:write(1, "one two 3 four\n", 15) = 15
  puts("line");
  // CHECK-NEXT:write(1, "line\n", 5) = 5
  printf("two\nlines\n");
  // CHECK-NEXT:write(1, "two\nlines\n", 10) = 10
  printf("prompt? ");
  fflush(stdout);
  // CHECK-NEXT:write(1, "prompt? ", 8) = 8
  printf("end");
  putchar('\n');
  // CHECK-NEXT:write(1, "end\n", 4) = 4
  printf("%5000d\n", 1);
  // CHECK-NEXT:write(1, "{{ +}}"..., 4096) = 4096
  // CHECK-NEXT:write(1, "{{ +1?.*}}"..., 905) = 905
  printf("rest");
  // CHECK-NEXT:write(1, "rest", 4) = 4
  return 0;
}
// CHECK-NEXT:+++ exited with 0 +++
// CHECK-NOT:{{.}}
