// strtol and its kin: value, end and errno of texts that stand at the limits, or are no numbers: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const texts[] = {
    "", " ", "0", "-0", "+0", "1", "-1", "+1", "+-1", "-+1", "--1", "- 1", "+ 1", " \t\n\v\f\r42", "\b1", "\xa0""1",
    "42abc", "abc", "z", "Z", "zz", "0x", "0X", "0xg", "0xG1", "0x1", "0XfF", "-0x", "-0x1f", "+0X1F", " 0x 1",
    "0x-1", "0x+1", "x1", "00x1", "0x0x1", "0b2", "0b", "0B202", "08", "010", "-010", "0777", "0o17", "9", "19",
    "12345678901", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296",
    "9223372036854775806", "9223372036854775807", "9223372036854775808", "-9223372036854775807",
    "-9223372036854775808", "-9223372036854775809", "18446744073709551614", "18446744073709551615",
    "18446744073709551616", "-18446744073709551615", "-18446744073709551616", "-18446744073709551617",
    "99999999999999999999999999999999999999x", "-99999999999999999999999999999999999999 ", "0x7fffffffffffffff",
    "0x8000000000000000", "-0x8000000000000000", "-0x8000000000000001", "0xffffffffffffffff", "0x10000000000000000",
    "-0xffffffffffffffff", "01777777777777777777777", "02000000000000000000000", "1y2p0ij32e8e7", "1y2p0ij32e8e8",
    "3w5e11264sgsf", "3w5e11264sgsg", "-1y2p0ij32e8e8", "1010", "12", "1_000", "1,000", "1.5", "1e5",
    "00000000000000000000000000000000000000001", "@1", "`1", "[1", "{1", "/1", ":1", "1@", "1`", "1[", "1{", "1/",
    "1:", "0x@", "0xg", "\xff""1", "1\xff", "1\xb1"
};

int main(void) {
  static const int bases[] = {0, 2, 3, 7, 8, 9, 10, 11, 15, 16, 17, 35, 36};
  for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); ++i) {
    const char *text = texts[i];
    for (size_t j = 0; j < sizeof(bases) / sizeof(*bases); ++j) {
      char *end;
      const int base = bases[j];
      printf("%zu %d:", i, base);
#define SHOW(function)                                                 \
  do {                                                                 \
    errno = 0;                                                         \
    const long long value = (long long)function(text, &end, base);     \
    printf(" %lld %d %d", value, (int)(end - text), errno);            \
    if (value != (long long)function(text, NULL, base)) printf(" ?"); \
  } while (0)
      SHOW(strtol);
      SHOW(strtoul);
      SHOW(strtoll);
      SHOW(strtoull);
      printf("\n");
    }
    errno = 0;
    printf("%d %ld %lld %d\n", atoi(text), atol(text), atoll(text), errno == EINVAL);
  }
  static const int bad[] = {1, -1, 37, -36, 2147483647, -2147483647 - 1};
  for (int i = 0; i < 6; ++i) {
    errno = 0;
    printf("%ld", strtol("12", NULL, bad[i]));
    printf(" %d", errno);
    errno = 0;
    printf(" %lu", strtoul("12", NULL, bad[i]));
    printf(" %d\n", errno);
  }
  // A success leaves errno alone.
  errno = 77;
  printf("%ld %d\n", strtol("12", NULL, 10), errno);
  return 0;
}
