// setenv, unsetenv, putenv, clearenv in any order, and environ replaced in between: the same variables in the same
// order, and the same errno, as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static unsigned state = 3;
static unsigned next(unsigned limit) {
  state = state * 1103515245 + 12345;
  return (state >> 16 & 0x7fff) % limit;
}

static void show(void) {
  for (char **each = environ; each && *each; ++each) printf("[%s]", *each);
  printf("\n");
}

int main(void) {
  clearenv();
  printf("%d\n", environ == NULL);
  static char texts[20000][12];
  static const char *const values[] = {"", "v", "a longer value", "=", "x=y"};
  char *own[] = {"A=own", "no value", "B=", NULL};
  char name[4] = "";
  char *kept = NULL;
  for (int i = 0; i < 20000; ++i) {
    // Names of one letter, and ones that begin with another.
    name[0] = (char)('A' + next(5));
    name[1] = next(3) ? 0 : 'A';
    name[2] = 0;
    switch (next(12)) {
      case 0: case 1: case 2: case 3: printf("%d\n", setenv(name, values[next(5)], 1)); break;
      case 4: printf("%d\n", setenv(name, values[next(5)], 0)); break;
      case 5: case 6: printf("%d\n", unsetenv(name)); break;
      case 7:
        snprintf(texts[i], sizeof texts[i], "%s=%u", name, next(100));
        printf("%d\n", putenv(texts[i]));
        break;
      case 8:
        snprintf(texts[i], sizeof texts[i], "%s", name);
        printf("%d\n", putenv(texts[i]));
        break;
      case 9:
        if (next(40) == 0) environ = own, own[0] = "A=own", own[1] = "no value", own[2] = "B=";
        break;
      case 10:
        if (next(40) == 0) clearenv();
        break;
      case 11:
        // What was answered once stays readable.
        if (kept) printf("%zu\n", strlen(kept));
        kept = NULL;
        if (setenv("KEPT", values[next(5)], 1) == 0) kept = getenv("KEPT");
        break;
    }
    const char *value = getenv(name);
    printf("%s\n", value ? value : "null");
    if (i % 10 == 0) show();
  }
  // A text in the environment is the caller's: what it writes there is the value.
  static char text[] = "MINE=before";
  putenv(text);
  memcpy(text + 5, "after!", 6);
  printf("%s\n", getenv("MINE"));

  static const char *const bad[] = {"", "=", "A=B", "A="};
  for (int i = 0; i < 4; ++i) {
    errno = 0;
    printf("%d", setenv(bad[i], "x", 1));
    printf(" %d", errno);
    errno = 0;
    printf(" %d", unsetenv(bad[i]));
    printf(" %d\n", errno);
  }
  errno = 0;
  printf("%d", setenv(NULL, "x", 1));
  printf(" %d\n", errno);
  // Many at once.
  for (int i = 0; i < 2000; ++i) {
    char many[16];
    snprintf(many, sizeof many, "N%d", i);
    setenv(many, many, 1);
  }
  for (int i = 0; i < 2000; i += 2) {
    char many[16];
    snprintf(many, sizeof many, "N%d", i);
    unsetenv(many);
  }
  show();
  printf("%s\n", secure_getenv("N7"));
  return 0;
}
