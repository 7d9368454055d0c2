// basename and dirname of all short paths of a few characters: as on the host's libc. Paths that begin with exactly two
// slashes are left out: what they mean is left to each system.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <libgen.h>
#include <stdio.h>
#include <string.h>

static void show(const char *path) {
  char one[16], other[16];
  strcpy(one, path), strcpy(other, path);
  printf("%s: %s", path, basename(one));
  printf(" %s\n", dirname(other));
}

int main(void) {
  static const char letters[] = "/a.b";
  char path[8] = "";
  for (int length = 0; length <= 6; ++length)
    for (int number = 0; number < 1 << 2 * length; ++number) {
      for (int i = 0; i < length; ++i) path[i] = letters[number >> 2 * i & 3];
      path[length] = 0;
      if (path[0] == '/' && path[1] == '/' && path[2] != '/') continue;
      show(path);
    }
  printf("%s %s\n", basename(NULL), dirname(NULL));
  return 0;
}
