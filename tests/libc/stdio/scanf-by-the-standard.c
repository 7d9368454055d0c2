// What scanf answers, stores and leaves where the standard's letter decides and libcs differ: numbers that break off,
// texts that are too short, EOF and a mismatch told apart, %b, widths, forms that are not here.
// RUN: %cc -w %s -o %t %link
// RUN: %t | %check %s
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static void integer(const char *text, const char *format) {
  int value = -99, place = -1;
  char longer[64];
  snprintf(longer, sizeof longer, "%s%%n", format);
  errno = 0;
  const int answer = sscanf(text, longer, &value, &place);
  printf("\"%s\" by %s: %d, %d, at %d, %s\n", text, format, answer, value, place, strerrorname_np(errno) ?: "-");
}

static void real(const char *text, const char *format) {
  double value = -99;
  int place = -1;
  char longer[64];
  snprintf(longer, sizeof longer, "%s%%n", format);
  errno = 0;
  const int answer = sscanf(text, longer, &value, &place);
  printf("\"%s\" by %s: %d, %g, at %d, %s\n", text, format, answer, value, place, strerrorname_np(errno) ?: "-");
}

int main(void) {
  // CHECK:"0xg" by %x: 0, -99, at -1, 0
  // CHECK-NEXT:"0x" by %i: 0, -99, at -1, 0
  // CHECK-NEXT:"0x1f" by %2x: 0, -99, at -1, 0
  // CHECK-NEXT:"0x1f" by %3x: 1, 1, at 3, 0
  // CHECK-NEXT:"0x1f" by %1x: 1, 0, at 1, 0
  // CHECK-NEXT:"-" by %d: 0, -99, at -1, 0
  // CHECK-NEXT:"-5" by %1d: 0, -99, at -1, 0
  integer("0xg", "%x");
  integer("0x", "%i");
  integer("0x1f", "%2x");
  integer("0x1f", "%3x");
  integer("0x1f", "%1x");
  integer("-", "%d");
  integer("-5", "%1d");

  // CHECK-NEXT:"0b101" by %i: 1, 5, at 5, 0
  // CHECK-NEXT:"-0B11" by %b: 1, -3, at 5, 0
  // CHECK-NEXT:"1012" by %b: 1, 5, at 3, 0
  // CHECK-NEXT:"0b2" by %b: 0, -99, at -1, 0
  // CHECK-NEXT:"0b1" by %x: 1, 177, at 3, 0
  // CHECK-NEXT:"08" by %i: 1, 0, at 1, 0
  integer("0b101", "%i");
  integer("-0B11", "%b");
  integer("1012", "%b");
  integer("0b2", "%b");
  integer("0b1", "%x");
  integer("08", "%i");

  // CHECK-NEXT:"1e+" by %lf: 0, -99, at -1, 0
  // CHECK-NEXT:"1e" by %lf: 0, -99, at -1, 0
  // CHECK-NEXT:"1e5" by %1lf: 1, 1, at 1, 0
  // CHECK-NEXT:"1e5" by %2lf: 0, -99, at -1, 0
  // CHECK-NEXT:"0x" by %lf: 0, -99, at -1, 0
  // CHECK-NEXT:"0x.p1" by %lf: 0, -99, at -1, 0
  // CHECK-NEXT:"0x1p" by %lf: 0, -99, at -1, 0
  // CHECK-NEXT:"infinit" by %lf: 0, -99, at -1, 0
  // CHECK-NEXT:"infinity" by %3lf: 1, inf, at 3, 0
  // CHECK-NEXT:"nan(" by %lf: 0, -99, at -1, 0
  // CHECK-NEXT:"nan(a_1)" by %lf: 1, nan, at 8, 0
  // CHECK-NEXT:"." by %lf: 0, -99, at -1, 0
  real("1e+", "%lf");
  real("1e", "%lf");
  real("1e5", "%1lf");
  real("1e5", "%2lf");
  real("0x", "%lf");
  real("0x.p1", "%lf");
  real("0x1p", "%lf");
  real("infinit", "%lf");
  real("infinity", "%3lf");
  real("nan(", "%lf");
  real("nan(a_1)", "%lf");
  real(".", "%lf");

  // Out of range is no failure.
  // CHECK-NEXT:"1e999" by %lf: 1, inf, at 5, ERANGE
  // CHECK-NEXT:"99999999999999999999" by %d: 1, -1, at 20, ERANGE
  real("1e999", "%lf");
  integer("99999999999999999999", "%d");

  // CHECK-NEXT:too short: 0 -1
  // CHECK-NEXT:exact: 1 abcde
  char text[16] = "";
  int other = -99;
  printf("too short: %d", sscanf("abcd", "%5c", text));
  printf(" %d\n", sscanf("", "%5c", text));
  printf("exact: %d", sscanf("abcdef", "%5c", text));
  printf(" %.5s\n", text);

  // A conversion that is not assigned is completed all the same; %n and %% are none.
  // CHECK-NEXT:EOF or not: 0 -1 -1 -1 0 -1 0 0
  printf("EOF or not: %d %d %d %d", sscanf("5", "%*d%d", &other), sscanf("", "%n%d", &other, &other),
         sscanf("%", "%%%d", &other), sscanf("", "a"));
  printf(" %d %d %d %d\n", sscanf("", " "), sscanf(" ", " %d", &other), sscanf("", ""), sscanf("x", "%d", &other));

  // What is no conversion, or not here, is an error and not a mismatch.
  const char *const none[] = {"%k", "%", "%ls", "%lc", "%l[a]", "%5", "%[a", "%w7d", "%32$d", "%lS", "%C",
                              "%hf", "%llf", "%jg"};
  // CHECK-NEXT:%k: -1 EINVAL
  // CHECK-NEXT:%: -1 EINVAL
  // CHECK-NEXT:%ls: -1 EINVAL
  // CHECK-NEXT:%lc: -1 EINVAL
  // CHECK-NEXT:%l[a]: -1 EINVAL
  // CHECK-NEXT:%5: -1 EINVAL
  // CHECK-NEXT:%[a: -1 EINVAL
  // CHECK-NEXT:%w7d: -1 EINVAL
  // CHECK-NEXT:%32$d: -1 EINVAL
  // CHECK-NEXT:%lS: -1 EINVAL
  // CHECK-NEXT:%C: -1 EINVAL
  // CHECK-NEXT:%hf: -1 EINVAL
  // CHECK-NEXT:%llf: -1 EINVAL
  // CHECK-NEXT:%jg: -1 EINVAL
  for (unsigned i = 0; i < sizeof none / sizeof *none; ++i) {
    char place[64];
    errno = 0;
    const int answer = sscanf("abc", none[i], place);
    printf("%s: %d %s\n", none[i], answer, strerrorname_np(errno));
  }
  // CHECK-NEXT:after a value: 1 EINVAL
  errno = 0;
  const int answer = sscanf("5 x", "%d%k", &other, &other);
  printf("after a value: %d %s\n", answer, strerrorname_np(errno));

  // C23's exact widths.
  int8_t w8 = 0;
  int16_t w16 = 0;
  int64_t w64 = 0, fast = 0;
  // CHECK-NEXT:4 -1 -2 3000000000 4
  printf("%d", sscanf("255 65534 3000000000 4", "%w8d%w16d%w64d%wf16d", &w8, &w16, &w64, &fast));
  printf(" %d %d %lld %lld\n", w8, w16, (long long)w64, (long long)fast);
  return 0;
}
