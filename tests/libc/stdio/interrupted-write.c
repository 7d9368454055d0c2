// A write that a signal interrupts is tried again, and the caller hears nothing of it; another error is reported, and what
// waited comes with the next flush.
// REQUIRES: strace
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %python %tests/libc/stdio/inputs/writes.py -e inject=write:error=EINTR:when=1..3+2 %t > %t.trace
// RUN: %check --check-prefix=INTERRUPTED --input-file=%t.trace %s
// INTERRUPTED:ioctl(1, TCGETS, {{.*}}) = -1 ENOTTY (Inappropriate ioctl for device)
// INTERRUPTED-NEXT:write(1, "text\n", 5) = -1 EINTR (Interrupted system call) (INJECTED)
// INTERRUPTED-NEXT:write(1, "text\n", 5) = 5
// INTERRUPTED-NEXT:write(2, "error\n", 6) = -1 EINTR (Interrupted system call) (INJECTED)
// INTERRUPTED-NEXT:write(2, "error\n", 6) = 6
// INTERRUPTED-NEXT:+++ exited with 0 +++
// INTERRUPTED-NOT:{{.}}
// RUN: %python %tests/libc/stdio/inputs/writes.py -e inject=write:error=EIO:when=1 %t failing > %t.trace
// RUN: %check --check-prefix=FAILED --input-file=%t.trace %s
// FAILED:ioctl(1, TCGETS, {{.*}}) = -1 ENOTTY (Inappropriate ioctl for device)
// FAILED-NEXT:write(1, "text\n", 5) = -1 EIO (Input/output error) (INJECTED)
// FAILED-NEXT:write(1, "text\nmore\n", 10) = 10
// FAILED-NEXT:+++ exited with 0 +++
// FAILED-NOT:{{.}}
#include <errno.h>
#include <stdio.h>
#include "expect.h"

int main(int argc, char **argv) {
  (void)argv;
  errno = 99;
  expect(printf("text\n") == 5);
  if (argc > 1) {
    expect(fflush(stdout) == EOF && errno == EIO && ferror(stdout));
    expect(puts("more") >= 0);
    return 0;
  }
  expect(fflush(stdout) == 0 && fputs("error\n", stderr) >= 0);
  expect(errno == 99 && !ferror(stdout) && !ferror(stderr));
  return 0;
}
