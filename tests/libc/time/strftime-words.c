// strftime: the widths and signs that POSIX has for years, names for no number, words that are none, and the room: a
// text that fits with its zero is counted, one that does not is 0.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <string.h>
#include <time.h>
#include "expect.h"

static char text[100];

static int is(const struct tm *date, const char *format, const char *wanted) {
  memset(text, '#', sizeof text);
  const size_t length = strlen(wanted);
  return strftime(text, sizeof text, format, date) == length && strcmp(text, wanted) == 0 && text[length + 1] == '#' &&
         strftime(text, length + 1, format, date) == length && strftime(text, length, format, date) == 0;
}

static struct tm of_year(int year) {
  struct tm date;
  memset(&date, 0, sizeof date);
  date.tm_year = year - 1900;
  date.tm_mday = 7;
  date.tm_yday = date.tm_wday = 6;
  return date;
}

int main(void) {
  const struct tm common = of_year(1995), early = of_year(270), late = of_year(12345), before = of_year(-5);
  expect(is(&common, "%F", "1995-01-07") && is(&common, "%+F", "1995-01-07") &&
         is(&common, "%Y%+Y%05Y", "1995199501995"));
  expect(is(&early, "%F", "0270-01-07") && is(&early, "%Y", "270") && is(&early, "%04Y", "0270") &&
         is(&early, "%3Y", "270"));
  expect(is(&early, "%+4Y", "0270") && is(&early, "%+5Y", "+0270") && is(&early, "%C", "02") &&
         is(&early, "%+3C", "+02"));
  expect(is(&early, "%010F", "0270-01-07") && is(&early, "%+11F", "+0270-01-07") && is(&early, "%08F", "270-01-07"));
  expect(is(&late, "%F", "+12345-01-07") && is(&late, "%Y", "12345") && is(&late, "%+Y", "+12345") &&
         is(&late, "%C", "123"));
  expect(is(&late, "%+C", "+123") && is(&late, "%04Y", "12345") && is(&late, "%y", "45"));
  expect(is(&before, "%Y", "-5") && is(&before, "%05Y", "-0005") && is(&before, "%+5Y", "-0005") &&
         is(&before, "%F", "-005-01-07"));
  expect(is(&before, "%C", "-1") && is(&before, "%y", "95"));
  expect(is(&common, "%0e %e", "07  7") && is(&common, "%G-W%V-%u %g", "1995-W01-6 95"));

  struct tm strange = common;
  strange.tm_wday = 7;
  strange.tm_mon = -1;
  expect(is(&strange, "%a%A%b%B", "????"));
  expect(is(&common, "%", "%") && is(&common, "a%", "a%") && is(&common, "%f%&%E", "%f%&%E") &&
         is(&common, "%E%%05", "%%05"));
  expect(is(&common, "%99999999999f", "%99999999999f") && strftime(text, sizeof text, "%99999999999Y", &common) == 0);
  expect(strftime(text, 0, "%a", &common) == 0 && strftime(text, 1, "", &common) == 0);

  struct tm elsewhere = common;
  elsewhere.tm_gmtoff = -(9 * 3600 + 30 * 60);
  elsewhere.tm_zone = "MART";
  expect(is(&elsewhere, "%z %Z", "-0930 MART") && is(&common, "%z%Z", "+0000"));
  elsewhere.tm_isdst = -1;
  expect(is(&elsewhere, "[%z%Z]", "[]"));
  return 0;
}
