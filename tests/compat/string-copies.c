// What the copying functions leave in the target and return: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static char target[64];

static char *fresh(void) {
  memset(target, '#', sizeof target);
  target[3] = 0;
  return target;
}

static void show(const char *what, const void *returned) {
  printf("%s %ld ", what, returned ? (long)((const char *)returned - target) : -1);
  for (size_t i = 0; i < sizeof target; ++i) putchar(target[i] ? target[i] : '.');
  putchar('\n');
}

int main(void) {
  static const char *const sources[] = {"", "x", "some", "sixteen letters!", "a text of more than thirty-two letters"};
  for (int i = 0; i < 5; ++i) {
    const char *source = sources[i];
    show("strcpy", strcpy(fresh(), source));
    show("stpcpy", stpcpy(fresh(), source));
    show("strcat", strcat(fresh(), source));
    for (size_t size = 0; size < 45; size += 1 + size / 4) {
      show("strncpy", strncpy(fresh(), source, size));
      show("stpncpy", stpncpy(fresh(), source, size));
      show("strncat", strncat(fresh(), source, size));
      if (size <= strlen(source) + 1) {
        show("mempcpy", mempcpy(fresh(), source, size));
        show("memccpy", memccpy(fresh(), source, 'e', size));
      }
      bzero(fresh() + 5, size);
      show("bzero", NULL);
      bcopy(source, fresh() + 1, size < strlen(source) ? size : strlen(source));
      show("bcopy", NULL);
      explicit_bzero(fresh(), size);
      show("explicit_bzero", NULL);
      char *copy = strndup(source, size);
      printf("strndup %s %zu\n", copy, strnlen(source, size));
      free(copy);
    }
    char *copy = strdup(source);
    printf("strdup %s\n", copy);
    free(copy);
  }
  for (int bit = 0; bit < 64; ++bit)
    printf("%d %d %d\n", ffs((int)(5u << (bit % 32))), ffsl((long)(5ul << bit)), ffsll((long long)(-1ull << bit)));
  printf("%d %d %d\n", ffs(0), ffsl(0), ffsll(0));
  return 0;
}
