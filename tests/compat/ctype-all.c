// Each function of <ctype.h> for EOF and each of the 256 characters: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <ctype.h>
#include <stdio.h>

int main(void) {
  for (int c = -1; c < 256; ++c)
    printf("%d: %d%d%d%d%d%d%d%d%d%d%d%d%d %d %d %d\n", c, !isalnum(c), !isalpha(c), !isblank(c), !iscntrl(c),
           !isdigit(c), !isgraph(c), !islower(c), !isprint(c), !ispunct(c), !isspace(c), !isupper(c), !isxdigit(c), !isascii(c),
           tolower(c), toupper(c), toascii(c));
  // The functions behind whatever is a macro.
  int (*const all[])(int) = {isalnum, isalpha, isblank, iscntrl, isdigit, isgraph, islower, isprint,
                             ispunct, isspace, isupper, isxdigit, isascii, tolower, toupper, toascii};
  for (int c = -1; c < 256; ++c)
    for (int i = 0; i < 16; ++i) printf("%d ", i < 13 ? !all[i](c) : all[i](c));
  printf("\n");
  return 0;
}
