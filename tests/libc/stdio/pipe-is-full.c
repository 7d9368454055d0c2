// A pipe that takes only a part of a write: the rest waits, EAGAIN is reported, and later flushes write it, once. When the
// buffer is full, too, each call fails, and nothing of what it was given comes out.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %python %tests/libc/stdio/inputs/slow_reader.py %t > %t.out
// RUN: %t reference > %t.reference
// RUN: cmp %t.out %t.reference
#include <errno.h>
#include <stdio.h>
#include <unistd.h>
#include "expect.h"

// Has the pipe emptied.
static void drain(void) {
  char answer;
  expect(write(2, "\n", 1) == 1 && read(0, &answer, 1) == 1);
}

int main(int argc, char **argv) {
  (void)argv;
  if (argc > 1) {
    for (int i = 0; i < 3000; ++i) printf("%04d\n", i);
    printf("%4096d%20000d", 1, 2);
    return 0;
  }
  static char buffer[20001];
  expect(setvbuf(stdout, buffer, _IOFBF, sizeof buffer) == 0);
  for (int i = 0; i < 3000; ++i) expect(printf("%04d\n", i) == 5);
  int parts = 0;
  for (errno = 0; fflush(stdout) == EOF; errno = 0, ++parts) {
    expect(errno == EAGAIN && ferror(stdout));
    drain();
  }
  expect(parts == 3 && errno == 0);

  drain();
  expect(printf("%4096d", 1) == 4096 && fflush(stdout) == 0);
  expect(printf("%20000d", 2) == 20000);
  for (int i = 0; i < 3; ++i) {
    errno = 0;
    expect(printf("lost %d\n", i) == -1 && errno == EAGAIN);
    expect(fputs("lost", stdout) == EOF && putchar('!') == EOF && fwrite("lost", 2, 2, stdout) == 0);
  }
  for (errno = 0; fflush(stdout) == EOF; errno = 0) {
    expect(errno == EAGAIN);
    drain();
  }
  return 0;
}
