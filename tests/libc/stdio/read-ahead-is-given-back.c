// What a program read ahead and did not use is the next one's: after exit, fflush, fclose and freopen. A pipe
// cannot take it back, which is no error.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %python -c "print('first\nsecond\nthird')" > %t.text
// RUN: sh -c '%t exit && %t fflush && %t fclose' < %t.text > %t.out
// RUN: sh -c '%t freopen && cat' < %t.text >> %t.out
// RUN: cat %t.text | sh -c '%t pipe && cat' >> %t.out
// RUN: %check --input-file=%t.out %s
// CHECK:exit first
// CHECK-NEXT:fflush second
// CHECK-NEXT:fclose third
// CHECK-NEXT:freopen first
// CHECK-NEXT:second
// CHECK-NEXT:third
// CHECK-NEXT:pipe first
// CHECK-NEXT:pipe second
// CHECK-NOT:{{.}}
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "expect.h"

int main(int argc, char **argv) {
  char line[100];
  expect(argc == 2 && fgets(line, sizeof line, stdin) == line);
  printf("%s %s", argv[1], line);
  fflush(stdout);
  errno = 0;
  if (strcmp(argv[1], "fflush") == 0) {
    expect(fflush(stdin) == 0);
    _exit(0);
  }
  if (strcmp(argv[1], "fclose") == 0) {
    expect(fclose(stdin) == 0);
    _exit(0);
  }
  if (strcmp(argv[1], "freopen") == 0) {
    expect(dup(0) == 3 && freopen("/dev/null", "r", stdin) == stdin && fileno(stdin) == 0 && getchar() == EOF);
    _exit(0);
  }
  if (strcmp(argv[1], "pipe") == 0) {
    expect(fflush(stdin) == 0 && fflush(NULL) == 0 && errno == 0);
    expect(fgets(line, sizeof line, stdin) == line);
    printf("pipe %s", line);
  }
  return 0;
}
