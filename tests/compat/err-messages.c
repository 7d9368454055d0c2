// err, warn, error and their kin write the same to stderr as on the host's libc, also without a format or with a number
// that has no message, and end with the same status.
// RUN: rm -rf %t.ours %t.theirs
// RUN: mkdir %t.ours %t.theirs
// RUN: %cc %s -o %t.ours/program %link
// RUN: %host_cc %s -o %t.theirs/program
// RUN: sh -c 'cd %t.ours; for way in 0 1 2 3 4; do ./program $way; echo $?; done' > %t.out 2>&1
// RUN: sh -c 'cd %t.theirs; for way in 0 1 2 3 4; do ./program $way; echo $?; done' > %t.host.out 2>&1
// RUN: cmp %t.out %t.host.out
// RUN: grep -q 'program: text 7: Permission denied' %t.out
#include <err.h>
#include <errno.h>
#include <error.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void list(int status, int way, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  errno = EACCES;
  if (way == 0) vwarn(format, arguments);
  if (way == 1) vwarnx(format, arguments);
  if (way == 2) verr(status, format, arguments);
  if (way == 3) verrx(status, format, arguments);
  va_end(arguments);
}

int main(int argc, char **argv) {
  const int way = argc > 1 ? atoi(argv[1]) : 0;
  printf("first: ");
  errno = ENOENT;
  warn("%s", "text");
  warn(NULL);
  warnx("%d %s", 12, "text");
  warnx(NULL);
  list(0, 0, "text %d", 7), list(0, 1, "text %d", 7);
  errno = 12345;
  warn("unknown");
  printf("second\n");
  fputs("and on stderr: ", stderr);
  error(0, 0, "text %s", "x");
  error(0, ENOMEM, "text");
  error(0, -1, "no error's number");
  errno = -1;
  warn("nor this");
  fprintf(stderr, "%u\n", error_message_count);
  errno = EINTR;
  if (way == 0) err(3, "%d", way);
  if (way == 1) errx(4, NULL);
  if (way == 2 || way == 3) list(5, way, "%c", 'x');
  error(6, EPIPE, "at last");
  return 0;
}
