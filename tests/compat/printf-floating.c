// printf's floating point with every flag, width, precision and conversion, double and long double: as on the host's libc.
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %host_cc -Wno-format %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <stdio.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const double doubles[] = {0, -0.0, 1, -1, 0.1, 0.5, 1.5, 2.5, 9.5, 9.9999995, 99999.95, 999999.5, 1e-4, 9.99999e-5, 0.00012345678,
                                 123456, 1234567, 1e15, 123456789012345678, 1e22, 1e23, 3.14159265358979, 1.7976931348623157e308,
                                 2.2250738585072014e-308, 2.2250738585072011e-308, 4.9406564584124654e-324, 0x1.fffffp-1030, 0x1.8p-1022,
                                 0x1.5p0, 0x1.fffffffffffffp0, 0x1.08p0, 0x1.18p3, -0.125, 5e-5, __builtin_inf(), -__builtin_inf(),
                                 __builtin_nan(""), -__builtin_nan("")};
static const long double long_doubles[] = {0, -0.0L, 1, 0.1L, 0.5L, 9.5L, 999999.5L, 1e-4L, 1e4932L, 1.18973149535723176502e+4932L,
                                           3.36210314311209350626e-4932L, 3.64519953188247460253e-4951L, 0x1.8p-16383L, 0xf.ffp0L,
                                           0xf.fffffffffffffffp0L, 0x8.8p0L, 0x9.8p3L, 1e27L, 18446744073709551615.0L, 3.14159265358979323846L,
                                           __builtin_infl(), -__builtin_infl(), __builtin_nanl("")};
static const char *const flag_sets[] = {"", "-", "+", " ", "0", "#", "-0", "+ ", "+0", " 0", "#0", "'", "- #+0"};
static const char *const widths[] = {"", "1", "12", "31"};
static const char *const precisions[] = {"", ".", ".0", ".1", ".2", ".6", ".13", ".17", ".21"};

// glibc 2.36 drops the zeros of %#g where rounding leads from the form of %f to that of %e.
static int host_is_wrong(const char *flags, char letter, long double value) {
  return strchr(flags, '#') && (letter == 'g' || letter == 'G') && value == 999999.5L;
}

int main(void) {
  char format[64];
  for (const char *letter = "eEfFgGaA"; *letter; ++letter) {
    for (size_t f = 0; f < COUNT(flag_sets); ++f)
      for (size_t w = 0; w < COUNT(widths); ++w)
        for (size_t p = 0; p < COUNT(precisions); ++p) {
          // Only the largest numbers' many digits are left to the second loop.
          snprintf(format, sizeof format, "%%%s%s%s%c|", flag_sets[f], widths[w], precisions[p], *letter);
          printf("%s: ", format);
          for (size_t v = 0; v < COUNT(doubles); ++v)
            if ((doubles[v] < 1e300 || doubles[v] != doubles[v]) && !host_is_wrong(flag_sets[f], *letter, doubles[v]))
              printf(format, doubles[v]);
          snprintf(format, sizeof format, "%%%s%s%sL%c|", flag_sets[f], widths[w], precisions[p], *letter);
          for (size_t v = 0; v < COUNT(long_doubles); ++v)
            if ((long_doubles[v] < 1e300L || long_doubles[v] != long_doubles[v]) &&
                !host_is_wrong(flag_sets[f], *letter, long_doubles[v]))
              printf(format, long_doubles[v]);
          printf("\n");
        }
    for (int precision = 0; precision <= 60; ++precision) {
      snprintf(format, sizeof format, "%%.%d%c|%%lf\n", precision, *letter);
      for (size_t v = 0; v < COUNT(doubles); ++v) printf(format, doubles[v], doubles[v]);
      snprintf(format, sizeof format, "%%.%dL%c\n", precision, *letter);
      for (size_t v = 0; v < COUNT(long_doubles); v += 1 + precision / 8) printf(format, long_doubles[v]);
    }
    for (int precision = 500; precision <= 1200; precision += 500) {
      snprintf(format, sizeof format, "%%#.%d%c %%.*%c %%1100.500L%c\n", precision, *letter, *letter, *letter);
      for (size_t v = 0; v < COUNT(doubles); ++v) printf(format, doubles[v], precision, doubles[v], (long double)doubles[v]);
    }
  }
  printf("%.20000Lf\n%.20000Le\n%.20000Lg\n", long_doubles[11], long_doubles[11], long_doubles[11]);
  printf("%d %e %s %Lf %x %g %d %Lg %d %f %f %f %f %f %f %f\n", 1, 2.5, "three", 4.5L, 5, 6.5, 7, 8.5L, 9, 1., 2., 3., 4., 5., 6., 7.);
  return 0;
}
