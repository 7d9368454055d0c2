// strtol, strtoul, strtoimax and strtoumax of numbers of every length in every base, with signs, blanks and other
// characters around them: the same value, end and errno as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t %long > %t.out
// RUN: %t.host %long > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 88172645463325252u;
static unsigned next(unsigned limit) {
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return (unsigned)(state * 0x2545f4914f6cdd1du >> 33) % limit;
}

static uint64_t sum = 14695981039346656037u;
static void add(uint64_t bits) { sum = (sum ^ bits) * 0x100000001b3u; }

#define ADD(function)                            \
  do {                                           \
    char *end;                                   \
    errno = 0;                                   \
    add((uint64_t)function(text, &end, base));   \
    add((uint64_t)(end - text) * 200 + errno);   \
  } while (0)

int main(int argc, char **argv) {
  const int groups = argc > 1 ? 20 * atoi(argv[1]) : 20;
  static const char *const starts[] = {"", "", "", "", " ", "\t\n", "-", "-", "+", " -", "--", "0", "-0x", "0x", "0X", "\v+0"};
  static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  static const char others[] = " -+x.:/@[`{G\xff";
  for (int group = 0; group < groups; ++group) {
    for (int i = 0; i < 1000; ++i) {
      const int base = next(3) == 0 ? 10 : next(3) == 0 ? 0 : next(2) ? 16 : (int)(2 + next(35));
      const unsigned fits = base == 0 ? 16 : (unsigned)base;
      char text[100];
      size_t length = (size_t)snprintf(text, sizeof text, "%s", starts[next(16)]);
      // Now and then so many digits that the value is about as large as a long.
      for (unsigned left = next(4) ? next(14) : next(70); left != 0; --left) {
        const unsigned digit = next(fits);
        text[length++] = next(40) ? digits[digit >= 10 && next(2) ? digit + 26 : digit] : others[next(13)];
      }
      text[length] = 0;
      // 0b is of C23, and not every host has it.
      for (char *at = text; (at = strpbrk(at, "bB")) != NULL; ++at)
        if (base == 0 && at != text && at[-1] == '0') *at = 'a';
      ADD(strtol);
      ADD(strtoul);
      ADD(strtoimax);
      ADD(strtoumax);
    }
    printf("%d %016llx\n", group, (unsigned long long)sum);
  }
  return 0;
}
