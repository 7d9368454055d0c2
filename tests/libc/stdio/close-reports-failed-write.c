// fclose, and fflush of all streams, report text that could not be written; what is open at exit is written.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t %t.file && %python -c "assert open('%t.file').read() == 'one\ntwo, no newline'"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include "expect.h"

int main(int argc, char **argv) {
  FILE *full = fopen("/dev/full", "w");
  expect(full != NULL && fputs("text", full) >= 0 && !ferror(full));
  errno = 0;
  expect(fflush(NULL) == EOF && errno == ENOSPC && ferror(full));
  errno = 0;
  expect(fclose(full) == EOF && errno == ENOSPC);
  expect(fflush(NULL) == 0);

  // Several lie in the list of open streams; one leaves it from the middle.
  FILE *first = fopen("/dev/null", "w"), *second = fopen("/dev/null", "w"), *third = fopen("/dev/null", "w");
  expect(first != NULL && second != NULL && third != NULL);
  expect(fclose(second) == 0 && fclose(third) == 0 && fclose(first) == 0);

  FILE *read_only = fdopen(open("/dev/null", O_RDONLY), "r");
  errno = 0;
  expect(fputs("text", read_only) == EOF && errno == EBADF && ferror(read_only));
  clearerr(read_only);
  errno = 0;
  expect(fprintf(read_only, "%5000d", 1) < 0 && errno == EBADF && ferror(read_only));
  expect(fclose(read_only) == 0);

  expect(argc == 2);
  FILE *file = fopen(argv[1], "w");
  expect(file != NULL && fputs("one\n", file) >= 0);
  expect(fputs("two, no newline", file) >= 0);
  return 0;
}
