// A read that fails behind some text: the error is reported with errno, the error flag is set and the end is not reached;
// a line that was only begun is no line. Later calls try again.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "expect.h"

static int ends[2];

static void put(const char *text) { expect(write(ends[1], text, strlen(text)) == (ssize_t)strlen(text)); }

// The call ends with EAGAIN, for the pipe is empty and does not wait.
#define runs_dry(call)                                                       \
  do {                                                                       \
    errno = 0;                                                               \
    clearerr(in);                                                            \
    expect((call) && errno == EAGAIN && ferror(in) && !feof(in));            \
  } while (0)

int main(void) {
  expect(pipe(ends) == 0 && fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0);
  FILE *in = fdopen(ends[0], "r");
  expect(in != NULL);
  char bytes[20], *line = NULL;
  size_t size = 0;
  runs_dry(getc(in) == EOF);
  put("a line\nbegun");
  expect(fgets(bytes, sizeof bytes, in) == bytes && strcmp(bytes, "a line\n") == 0 && ferror(in));
  runs_dry(fgets(bytes, sizeof bytes, in) == NULL);
  put("begun");
  runs_dry(getline(&line, &size, in) == -1);
  free(line);
  put("12345678");
  runs_dry(fread(bytes, 3, 4, in) == 2);
  put("more");
  expect(fread(bytes, 2, 2, in) == 2 && memcmp(bytes, "more", 4) == 0);
  clearerr(in);
  close(ends[1]);
  errno = 0;
  expect(getc(in) == EOF && feof(in) && !ferror(in) && errno == 0 && fclose(in) == 0);

  FILE *directory = fopen("/", "r");
  errno = 0;
  expect(directory != NULL && getc(directory) == EOF && errno == EISDIR && ferror(directory) && fclose(directory) == 0);
  return 0;
}
