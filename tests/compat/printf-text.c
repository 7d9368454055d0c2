// printf's strings, characters, pointers and %n, with flags, widths and precisions: as on the host's libc.
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %host_cc -Wno-format %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

int main(void) {
  static const char *const flags[] = {"", "-"}, *const widths[] = {"", "1", "3", "6", "12"};
  static const char *const precisions[] = {"", ".", ".0", ".1", ".3", ".5", ".6", ".7", ".30"};
  static const char *const texts[] = {"", "a", "text", "two\nlines", "\xe9\x9a\x9c\xe5\xad\x90", NULL};
  static void *const addresses[] = {NULL, (void *)1, (void *)0xabcdef, (void *)UINTPTR_MAX};
  char format[64];
  for (size_t f = 0; f < COUNT(flags); ++f)
    for (size_t w = 0; w < COUNT(widths); ++w) {
      for (size_t p = 0; p < COUNT(precisions); ++p) {
        snprintf(format, sizeof format, "%%%s%s%ss|", flags[f], widths[w], precisions[p]);
        printf("%s: ", format);
        for (size_t t = 0; t < COUNT(texts); ++t) printf("=%d ", printf(format, texts[t]));
        printf("\n");
      }
      snprintf(format, sizeof format, "%%%s%sc|", flags[f], widths[w]);
      for (int character = 0; character < 300; character += 13) printf("=%d ", printf(format, character));
      snprintf(format, sizeof format, "%%%s%sp|", flags[f], widths[w]);
      for (size_t a = 0; a < COUNT(addresses); ++a) printf("=%d ", printf(format, addresses[a]));
      printf("\n");
    }

  static const char *const address_formats[] = {"%+p|", "% p|", "%#p|", "%020p|", "%-+20p|", "%.9p|", "% 020.9p|"};
  for (size_t f = 0; f < COUNT(address_formats); ++f)
    for (size_t a = 0; a < COUNT(addresses); ++a) printf("=%d ", printf(address_formats[f], addresses[a]));

  // A precision bounds what is read: there is no NUL behind these.
  static const char bare[3] = {'a', 'b', 'c'};
  printf("%.3s %.2s %.*s %.0s\n", bare, bare, 1, bare, (char *)1);

  signed char c = -1;
  short s = -1;
  int i = -1;
  long l = -1;
  long long q = -1;
  intmax_t j = -1;
  size_t z = 9;
  ptrdiff_t t = -1;
  printf("%hhn12345%hn%c%n%5d%ln%s%lln-%jn%%%zn%tn\n", &c, &s, 0, &i, 7, &l, "text", &q, &j, &z, &t);
  printf("%d %d %d %ld %lld %jd %zu %td\n", c, s, i, l, q, j, z, t);
  printf("%300s%hhn%n\n", "", &c, &i);
  printf("%d %d\n", c, i);
  return 0;
}
