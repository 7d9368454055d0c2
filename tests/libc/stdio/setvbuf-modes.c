// setvbuf: full, by lines and without a buffer, also in the caller's memory; an unknown mode is refused. No ioctl is asked.
// REQUIRES: strace
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %python %tests/libc/stdio/inputs/writes.py %t > %t.trace
// RUN: %check --input-file=%t.trace %s
#include <errno.h>
#include <stdio.h>
#include "expect.h"

int main(void) {
  static char buffer[9];
  expect(setvbuf(stdout, NULL, _IONBF, 0) == 0);
  printf("%d-%s", 1, "none");
  // CHECK:write(1, "1-none", 6) = 6
  putchar('c');
  // CHECK-NEXT:write(1, "c", 1) = 1
  expect(setvbuf(stdout, NULL, _IOLBF, 0) == 0);
  printf("by ");
  printf("line\n");
  // CHECK-NEXT:write(1, "by line\n", 8) = 8
  printf("waits");
  expect(setvbuf(stdout, buffer, _IOFBF, sizeof buffer) == 0);
  // CHECK-NEXT:write(1, "waits", 5) = 5
  printf("%s\n", "0123456789abc");
  // CHECK-NEXT:write(1, "01234567", 8) = 8
  printf("xyz");
  // CHECK-NEXT:write(1, "89abc\nxy", 8) = 8
  errno = 0;
  expect(setvbuf(stdout, NULL, 77, 0) != 0 && errno == EINVAL);
  expect(setvbuf(stderr, NULL, _IOFBF, 0) == 0);
  errno = ENOENT;
  fprintf(stderr, "now ");
  perror("stderr waits");
  expect(fflush(NULL) == 0);
  // CHECK-NEXT:write(1, "z", 1) = 1
  // CHECK-NEXT:write(2, "now stderr waits: No such file or directory\n", 44) = 44
  fputs("left", stderr);
  fputs("over", stdout);
  // CHECK-DAG:write(1, "over", 4) = 4
  // CHECK-DAG:write(2, "left", 4) = 4
  return 0;
}
// CHECK:+++ exited with 0 +++
// CHECK-NOT:{{.}}
