// A full device and a closed descriptor: every function that puts text reports it and sets errno, ferror stays until clearerr.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: sh -c "%t full > /dev/full"
// RUN: sh -c "%t closed >&-"
#include <errno.h>
#include <stdio.h>
#include "expect.h"

// The call fails with this error, the stream remembers it, and text that waits is given up by clearing nothing.
#define fails(call, answer)                             \
  do {                                                  \
    errno = 0;                                          \
    clearerr(stdout);                                   \
    expect((call) == (answer) && errno == number);      \
    expect(ferror(stdout));                             \
    errno = 0;                                          \
    expect(fflush(stdout) == EOF && errno == number);   \
  } while (0)

int main(int argc, char **argv) {
  const int number = argc > 1 && argv[1][0] == 'f' ? ENOSPC : EBADF;
  // Buffered, the first call does not know it yet.
  errno = 0;
  expect(printf("text\n") == 5 && errno == 0 && !ferror(stdout));
  expect(fflush(stdout) == EOF && errno == number && ferror(stdout));
  errno = 0;
  expect(fflush(NULL) == EOF && errno == number);
  expect(setvbuf(stdout, NULL, _IONBF, 0) != 0);  // what waits cannot be written

  fails(printf("%5000d", 1), -1);
  fails(fprintf(stdout, "%5000d", 1), -1);
  char text[5001];
  for (int i = 0; i < 5000; ++i) text[i] = 'x';
  text[5000] = '\0';
  fails(fputs(text, stdout), EOF);
  fails(puts("line"), EOF);
  fails(putchar('c'), EOF);
  fails(fputc('c', stdout), EOF);
  fails(fwrite("text", 1, 4, stdout), 0);
  fails(dprintf(1, "%s", "text") == -1 ? printf("%s", "more") : 0, -1);
  clearerr(stdout);
  expect(!ferror(stdout) && !ferror(stderr));
  return 0;
}
