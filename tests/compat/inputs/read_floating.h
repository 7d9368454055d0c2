/* What the tests of strtod and its kin print of one text: each function's number, where it stopped, whether ERANGE.
   Does not belong here: the texts. */
#ifndef READ_FLOATING_H
#define READ_FLOATING_H

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

static void show_read(const char *text) {
  char *end;
  errno = 0;
  printf("%a", strtod(text, &end));
  printf(" %td %d, ", end - text, errno == ERANGE);
  errno = 0;
  printf("%a", strtof(text, &end));
  printf(" %td %d, ", end - text, errno == ERANGE);
  errno = 0;
  printf("%La", strtold(text, &end));
  printf(" %td %d", end - text, errno == ERANGE);
}

#endif
