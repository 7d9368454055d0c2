// freopen: stdout goes to a file under its own descriptor, then is read, then appends; what was lost or wrong before is
// forgotten. A mode changes without a name; what can't be opened closes the stream.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: rm -f %t.file && %t %t.file > %t.out
// RUN: %check --input-file=%t.out %s
// CHECK:before
// CHECK-NOT:{{.}}
// RUN: %check --input-file=%t.file --check-prefix=FILE %s
// FILE:in the file
// FILE-NEXT:by write
// FILE-NEXT:appended
// FILE-NEXT:by stderr
// FILE-NOT:{{.}}
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "expect.h"

int main(int argc, char **argv) {
  char line[100];
  expect(argc == 2);
  printf("before\n");
  expect(getc(stdout) == EOF && errno == EBADF && ferror(stdout));
  errno = 0;
  expect(freopen(argv[1], "w", stdout) == stdout && errno == 0 && fileno(stdout) == 1 && !ferror(stdout));
  printf("in the file\n");
  expect(fflush(stdout) == 0 && write(1, "by write\n", 9) == 9);
  expect(getc(stdout) == EOF);

  expect(freopen(NULL, "r+", stdout) == stdout && fileno(stdout) == 1 && ftell(stdout) == 0);
  expect(fgets(line, sizeof line, stdout) == line && strcmp(line, "in the file\n") == 0);
  expect(ungetc('x', stdout) == 'x' && getc(stdout) == 'x');
  expect(fgets(line, sizeof line, stdout) == line && strcmp(line, "by write\n") == 0);
  expect(getc(stdout) == EOF && feof(stdout));
  expect(freopen(argv[1], "r", stdout) == stdout && !feof(stdout));
  expect(puts("refused") == EOF && errno == EBADF);
  expect(getc(stdout) == 'i');

  expect(freopen(argv[1], "ae", stdout) == stdout && ftell(stdout) == 21);
  expect(fcntl(1, F_GETFD) == FD_CLOEXEC);
  printf("appended\n");
  expect(ftell(stdout) == 30 && fflush(stdout) == 0);

  expect(freopen(argv[1], "a+", stderr) == stderr && fileno(stderr) == 2);
  fprintf(stderr, "by stderr\n");  // still without waiting
  expect(fseek(stderr, 30, SEEK_SET) == 0 && fgets(line, sizeof line, stderr) == line);
  expect(strcmp(line, "by stderr\n") == 0);

  FILE *file = fopen(argv[1], "r");
  errno = 0;
  expect(file != NULL && freopen("/nonexistent", "r", file) == NULL && errno == ENOENT);
  expect(fcntl(3, F_GETFD) == -1 && fclose(file) == EOF);
  return 0;
}
