// The *_unlocked forms do what the others do, and a stream can be locked and unlocked any number of times.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: echo text | %t > %t.out
// RUN: %check --input-file=%t.out %s
// CHECK:ablockde
// CHECK-NOT:{{.}}
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include "expect.h"

int main(void) {
  char bytes[10];
  flockfile(stdin);
  expect(ftrylockfile(stdin) == 0);
  expect(getc_unlocked(stdin) == 't' && getchar_unlocked() == 'e' && fgetc_unlocked(stdin) == 'x');
  expect(fread_unlocked(bytes, 1, 1, stdin) == 1 && bytes[0] == 't');
  expect(fgets_unlocked(bytes, 10, stdin) == bytes && strcmp(bytes, "\n") == 0);
  expect(getc_unlocked(stdin) == EOF && feof_unlocked(stdin) && !ferror_unlocked(stdin));
  clearerr_unlocked(stdin);
  expect(!feof_unlocked(stdin) && fileno_unlocked(stdin) == 0);
  funlockfile(stdin);
  funlockfile(stdin);
  expect(putc_unlocked('a', stdout) == 'a' && fwrite_unlocked("block", 5, 1, stdout) == 1);
  expect(putchar_unlocked('d') == 'd' && fputc_unlocked('e', stdout) == 'e' && fputs_unlocked("\n", stdout) >= 0);
  return fflush_unlocked(stdout);
}
