// stdin reads in blocks, by bytes where it has no buffer, at once where a block is large; a read that a signal interrupts
// is an error, which a later call does not remember; the end of the file is remembered until clearerr.
// REQUIRES: strace
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %python -c "print('x' * 9999)" > %t.text
// RUN: strace -a 1 -s 4 -o %t.trace -e trace=read -e inject=read:error=EINTR:when=1 %t < %t.text
// RUN: %check --input-file=%t.trace %s
// CHECK:read(0, {{.*}}, 4096) = -1 EINTR (Interrupted system call) (INJECTED)
// CHECK-NEXT:read(0, "xxxx"..., 4096) = 4096
// CHECK-NEXT:read(0, "xxxx"..., 5000) = 5000
// CHECK-NEXT:read(0, "x", 1) = 1
// CHECK-NEXT:read(0, "x", 1) = 1
// CHECK-NEXT:read(0, "xxxx"..., 1000) = 902
// CHECK-NEXT:read(0, "", 98) = 0
// CHECK-NEXT:read(0, "", 1) = 0
// CHECK-NEXT:+++ exited with 0 +++
// CHECK-NOT:{{.}}
#include <errno.h>
#include <stdio.h>
#include "expect.h"

int main(void) {
  char bytes[9096];
  errno = 0;
  expect(getchar() == EOF && errno == EINTR && ferror(stdin) && !feof(stdin));
  clearerr(stdin);
  expect(getchar() == 'x' && !ferror(stdin));
  expect(fread(bytes, 1, 4095 + 5000, stdin) == 9095);
  expect(setvbuf(stdin, NULL, _IONBF, 0) == 0);
  expect(getchar() == 'x' && getchar() == 'x' && !feof(stdin));
  errno = 0;
  expect(fread(bytes, 1, 1000, stdin) == 902 && feof(stdin) && !ferror(stdin) && errno == 0);
  expect(getchar() == EOF && fread(bytes, 1, 1, stdin) == 0 && fgets(bytes, 10, stdin) == NULL && errno == 0);
  clearerr(stdin);
  expect(!feof(stdin) && getchar() == EOF && feof(stdin) && errno == 0);
  return 0;
}
