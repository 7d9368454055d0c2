// exit and main's return write what waits, _exit does not; also what waits in a stderr that was given a buffer.
// RUN: %cc %s -o %t %link
// RUN: %t return > %t.out
// RUN: %t exit >> %t.out
// RUN: %t _exit >> %t.out
// RUN: %t stderr 2>> %t.out
// RUN: %check --input-file=%t.out %s
// CHECK:waits return
// CHECK-NEXT:waits exit
// CHECK-NEXT:waits in stderr
// CHECK-NOT:{{.}}
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
  if (strcmp(argv[argc - 1], "stderr") == 0) {
    static char buffer[64];
    setvbuf(stderr, buffer, _IOFBF, sizeof buffer);
    fprintf(stderr, "waits in stderr\n");
    return 0;
  }
  printf("waits %s\n", argv[argc - 1]);
  if (strcmp(argv[argc - 1], "exit") == 0) exit(0);
  if (strcmp(argv[argc - 1], "_exit") == 0) _exit(0);
  return 0;
}
