// printf's integers, with every flag, width, precision, length modifier and base: as on the host's libc.
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %host_cc -Wno-format %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <limits.h>
#include <stdio.h>
#include <string.h>

static const long values[] = {0, 1, -1, 7, 8, 255, 256, -128, 65535, -32769, INT_MAX, INT_MIN, 0xffffffffL, LONG_MAX, LONG_MIN};
static const char *const flag_sets[] = {"", "-", "+", " ", "0", "#", "-0", "+ ", "+0", " 0", "#0", "#-", "-+", "+#0", "- #+0", "00--"};
static const char *const widths[] = {"", "1", "5", "23"};
static const char *const precisions[] = {"", ".", ".0", ".1", ".4", ".21"};
static const char *const lengths[] = {"hh", "h", "", "l", "ll", "j", "z", "t"};

#define COUNT(array) (sizeof(array) / sizeof *(array))

// "+" and " " are for signed conversions alone, "#" for those with a base to name: elsewhere C leaves them undefined.
static int is_defined(const char *flags, char letter) {
  if (strchr("dui", letter) && strchr(flags, '#')) return 0;
  return strchr("di", letter) || (!strchr(flags, '+') && !strchr(flags, ' '));
}

int main(void) {
  for (const char *letter = "diuoxXb"; *letter; ++letter)
    for (size_t f = 0; f < COUNT(flag_sets); ++f)
      for (size_t w = 0; w < COUNT(widths) && is_defined(flag_sets[f], *letter); ++w)
        for (size_t p = 0; p < COUNT(precisions); ++p)
          for (size_t l = 0; l < COUNT(lengths); ++l) {
            char format[64];
            snprintf(format, sizeof format, "%%%s%s%s%s%c|", flag_sets[f], widths[w], precisions[p], lengths[l], *letter);
            printf("%s: ", format);
            for (size_t v = 0; v < COUNT(values); ++v) printf(format, values[v]);
            printf("\n");
          }
  return 0;
}
