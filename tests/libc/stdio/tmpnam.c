// tmpnam answers names in /tmp that are free, another each time, in the caller's place or in its own, of L_tmpnam bytes at most.
// RUN: %cc %s -o %t %link -I %tests/inputs
// RUN: %t
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "expect.h"

int main(void) {
  char first[L_tmpnam], second[L_tmpnam];
  memset(first, 'x', sizeof first);
  expect(tmpnam(first) == first && strlen(first) < L_tmpnam);
  expect(strncmp(first, P_tmpdir "/", sizeof P_tmpdir) == 0 && strlen(first) > sizeof P_tmpdir);
  expect(access(first, F_OK) != 0);
  for (int i = 0; i < 100; ++i) expect(tmpnam(second) == second && strcmp(first, second) != 0);
  char *const own = tmpnam(NULL);
  expect(own != NULL && own == tmpnam(NULL) && strcmp(own, second) != 0);
  return 0;
}
