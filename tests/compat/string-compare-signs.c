// What comparing functions answer, by sign, and what searching ones find, by place: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <strings.h>

static int sign(int value) { return (value > 0) - (value < 0); }
static long place(const char *base, const void *found) { return found ? (long)((const char *)found - base) : -1; }

int main(void) {
  static const char *const texts[] = {
      "", "a", "A", "ab", "aB", "abc", "abd", "b", "ba", "a\xff", "a\x80", "\xff", "Z", "[", "z", "{", "@", "`",
      "aaaaaaaaaaaaaaaaaaaab", "aaaaaaaaaaaaaaaaaaaaB", "hello, world", "o, w", "LO,", "0123456789abcdef0",
      "0123456789abcdef", "\t \n", " "
  };
  enum { COUNT = sizeof(texts) / sizeof(*texts) };
  for (int i = 0; i < COUNT; ++i)
    for (int j = 0; j < COUNT; ++j) {
      const char *a = texts[i], *b = texts[j];
      printf("%d %d: %d %d %d %d %d %d", i, j, sign(strcmp(a, b)), sign(strncmp(a, b, 0)), sign(strncmp(a, b, 2)),
             sign(strcasecmp(a, b)), sign(strncasecmp(a, b, 0)), sign(strncasecmp(a, b, 20)));
      printf(" %zu %zu %ld %ld %ld %ld\n", strspn(a, b), strcspn(a, b), place(a, strpbrk(a, b)), place(a, strstr(a, b)),
             place(a, strcasestr(a, b)), place(a, memmem(a, strlen(a), b, strlen(b))));
      printf("%ld %ld %ld %ld %ld\n", place(a, strchr(a, *b)), place(a, strrchr(a, *b)), place(a, strchrnul(a, *b)),
             place(a, index(a, *b)), place(a, rindex(a, *b)));
    }
  return 0;
}
