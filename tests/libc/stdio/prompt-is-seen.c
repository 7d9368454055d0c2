// On a terminal, a prompt without a newline is written before the program waits for an answer; into a pipe it is not, nor
// before a file is read.
// REQUIRES: strace
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %python %S/inputs/answer.py %t > %t.trace
// RUN: %check --check-prefix=TERMINAL --input-file=%t.trace %s
// TERMINAL:read(3, "{{.*}}, 4096) = {{[0-9]+}}
// TERMINAL-NEXT:write(1, "prompt? ", 8) = 8
// TERMINAL-NEXT:read(0, "answer\n", 4096) = 7
// TERMINAL-NEXT:write(1, "answer\n", 7) = 7
// TERMINAL-NEXT:+++ exited with 0 +++
// TERMINAL-NOT:{{.}}
// RUN: %python -c "print('answer')" > %t.text
// RUN: strace -a 1 -o %t.trace -e trace=read,write %t < %t.text > %t.out
// RUN: %check --check-prefix=FILE --input-file=%t.trace %s
// FILE:read(3, "{{.*}}, 4096) = {{[0-9]+}}
// FILE-NEXT:read(0, "answer\n", 4096) = 7
// FILE-NEXT:write(1, "prompt? answer\n", 15) = 15
// FILE-NEXT:+++ exited with 0 +++
// FILE-NOT:{{.}}
#include <stdio.h>
#include "expect.h"

int main(int argc, char **argv) {
  (void)argc;
  char line[100];
  FILE *file = fopen(argv[0], "r");
  printf("prompt? ");
  expect(file != NULL && getc(file) == 0x7f);
  expect(fgets(line, sizeof line, stdin) == line);
  printf("%s", line);
  return fclose(file);
}
