// Into a pipe, stdout's text goes in full blocks and at the end, after one ioctl at the first newline; each call on stderr
// is one write.
// REQUIRES: strace
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %python %tests/libc/stdio/inputs/writes.py %t > %t.trace
// RUN: %check --input-file=%t.trace %s
#include <errno.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  printf("%s", "no newline ");
  fprintf(stderr, "%s %d %5c|%s\n", "one", 2, '3', "no more");
  // CHECK:write(2, "one 2     3|no more\n", 20) = 20
  fputs("text\n", stderr);
  // CHECK-NEXT:write(2, "text\n", 5) = 5
  fputc('c', stderr);
  // CHECK-NEXT:write(2, "c", 1) = 1
  fwrite("12345678", 2, 3, stderr);
  // CHECK-NEXT:write(2, "123456", 6) = 6
  fputs("", stderr);
  fprintf(stderr, "%s", "");
  errno = ENOENT;
  perror("file");
  // CHECK-NEXT:write(2, "file: No such file or directory\n", 32) = 32
  errno = EAGAIN;
  perror(NULL);
  // CHECK-NEXT:write(2, "Resource temporarily unavailable\n", 33) = 33
  printf("%s\n", "newline");
  // CHECK-NEXT:ioctl(1, TCGETS, {{.*}}) = -1 ENOTTY (Inappropriate ioctl for device)
  puts("another");
  printf("%d\n\n", 3);
  dprintf(1, "%s and %d\n", "dprintf", 1);
  // CHECK-NEXT:write(1, "dprintf and 1\n", 14) = 14
  fflush(stdout);
  // CHECK-NEXT:write(1, "no newline newline\nanother\n3\n\n", 30) = 30
  fflush(stdout);
  fflush(NULL);
  putchar('z');
  fflush(NULL);
  // CHECK-NEXT:write(1, "z", 1) = 1
  fputs("at exit", stdout);
  // CHECK-NEXT:write(1, "at exit", 7) = 7
  return 0;
}
// CHECK-NEXT:+++ exited with 0 +++
// CHECK-NOT:{{.}}
