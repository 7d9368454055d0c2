// asprintf's texts, lengths and failures are the host's.
// RUN: %cc -w %s -o %t %link
// RUN: %host_cc -w -D_GNU_SOURCE %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
  char *text;
  int length = asprintf(&text, "%s %5d|%-8x|%.3f", "text", 42, 0xbeefu, 2.5);
  printf("%d %s\n", length, text);
  free(text);
  length = asprintf(&text, "");
  printf("%d '%s'\n", length, text);
  free(text);
  length = asprintf(&text, "%*d", 100000, 7);
  printf("%d %d %c\n", length, (int)strlen(text), text[99999]);
  free(text);
  errno = 0;
  length = asprintf(&text, "text %2147483648d", 7);
  printf("%d %d\n", length, errno == EOVERFLOW);
  return 0;
}
