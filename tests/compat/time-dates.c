// gmtime_r, timegm, mktime and strftime over seeded values: dates of 20,000 years, fields far outside their ranges,
// every conversion of C: as on the host's libc, which gets UTC by TZ.
// RUN: %cc %s -o %t %link
// RUN: %host_cc -D_GNU_SOURCE %s -o %t.host
// RUN: env TZ=UTC0 %t > %t.out
// RUN: env TZ=UTC0 %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static unsigned long state = 20240229;

static unsigned long next_random(void) {
  state = state * 6364136223846793005ul + 1442695040888963407ul;
  return state >> 16;
}

// Of up to `bits` bits, small ones as often as large ones, of either sign.
static long signed_random(int bits) {
  const long value = (long)(next_random() & ((1ul << (next_random() % (unsigned)(bits + 1))) - 1));
  return (next_random() & 1) != 0 ? value : -value;
}

static void show(const char *what, long answer, const struct tm *date) {
  printf("%s %ld: %d %d %d %d %d %d, %d %d %d\n", what, answer, date->tm_year, date->tm_mon, date->tm_mday,
         date->tm_hour, date->tm_min, date->tm_sec, date->tm_wday, date->tm_yday, date->tm_isdst);
}

static void show_date(time_t when) {
  struct tm date;
  memset(&date, 0x55, sizeof date);
  errno = 0;
  const struct tm *answer = gmtime_r(&when, &date);
  printf("%ld %d\n", (long)when, errno == EOVERFLOW);
  if (answer == NULL) return;
  show("gmtime_r", answer == &date, &date);
  struct tm local;
  answer = localtime_r(&when, &local);
  show("localtime_r", answer == &local, &local);
  printf("%ld %s %ld\n", (long)timegm(&date), local.tm_zone, local.tm_gmtoff);

  // The host has its own mind about years with fewer or more than four digits, and about %F of these (time-strftime.c).
  if (local.tm_year < -900 || local.tm_year > 8099) return;
  static const char *const conversions[] = {"%a|%A|%b|%B|%c|%C|%d|%D|%e|%F|%g|%G|%h|%H|%I|%j|%m|%M", "%n%p%r%R%S%t%T",
                                            "%u|%U|%V|%w|%W|%x|%X|%y|%Y|%z|%Z|%%|%s",
                                            "%Ec%EC%Ex%EX%Ey%EY%Od%Oe%OH%OI%Om%OM%OS%Ou%OU%OV%Ow%OW%Oy",
                                            "%-d|%_m|%-j|%^a|%^B|%#p|%#Z|%k|%l|%P|%4H|%010d|%12B|%^_9b|%-4M|%_20c|%^r"};
  for (int i = 0; i < 5; ++i) {
    char text[200];
    const size_t size = strftime(text, sizeof text, conversions[i], &local);
    printf("%zu %s\n", size, text);
    printf("%zu %zu %zu\n", strftime(text, size + 1, conversions[i], &local),
           strftime(text, size, conversions[i], &local), strftime(text, size / 2, conversions[i], &local));
  }
}

static void show_time(struct tm date) {
  struct tm other = date;
  errno = 0;
  show("of", date.tm_isdst, &date);
  long answer = mktime(&date);
  printf("%d\n", errno == EOVERFLOW);
  show("mktime", answer, &date);
  errno = 0;
  other.tm_isdst = 0;
  answer = timegm(&other);
  printf("%d\n", errno == EOVERFLOW);
  show("timegm", answer, &other);
}

int main(void) {
  static const time_t edges[] = {0,
                                 -1,
                                 1,
                                 59,
                                 60,
                                 3599,
                                 3600,
                                 86399,
                                 86400,
                                 -86400,
                                 -86401,
                                 951782399,
                                 951782400,
                                 951868799,
                                 951868800,
                                 4107542399,
                                 4107542400,
                                 -2203891201,
                                 -2203891200,
                                 2147483647,
                                 2147483648,
                                 -62135596800,
                                 -62135596801,
                                 -62167219200,
                                 -62167219201,
                                 253402300799,
                                 253402300800,
                                 67767976233532799,
                                 67767976233532800,
                                 67768036191676799,
                                 67768036191676800,
                                 -67768040609740800,
                                 -67768040609740801,
                                 9223372036854775807,
                                 -9223372036854775807 - 1};
  for (size_t i = 0; i < sizeof edges / sizeof *edges; ++i) show_date(edges[i]);
  for (int i = 0; i < 2000; ++i) show_date(signed_random(38));
  for (int i = 0; i < 500; ++i) show_date(signed_random(63));
  // Each day around some turns of years: weeks, leap days.
  for (int year = 1995; year < 2032; ++year)
    for (int day = -8; day < 9; ++day) show_date((year - 1970) * 31557600L / 86400 * 86400 + day * 86400);

  for (int i = 0; i < 3000; ++i) {
    const int bits = i % 3 == 0 ? 6 : i % 3 == 1 ? 12 : 31;
    struct tm date;
    memset(&date, 0, sizeof date);
    date.tm_year = (int)signed_random(bits);
    date.tm_mon = (int)signed_random(bits);
    date.tm_mday = (int)signed_random(bits);
    date.tm_hour = (int)signed_random(bits);
    date.tm_min = (int)signed_random(bits);
    date.tm_sec = (int)signed_random(bits);
    date.tm_wday = 99;
    date.tm_yday = -99;
    date.tm_isdst = i % 5 == 0 ? -1 : 0;
    show_time(date);
  }
  printf("%d\n", difftime(9223372036854775807, -9223372036854775807 - 1) == 18446744073709551615.0);
  printf("%d %d\n", difftime(3, 5) == -2.0, difftime(9007199254740993, 9007199254740992) == 1.0);
  return 0;
}
