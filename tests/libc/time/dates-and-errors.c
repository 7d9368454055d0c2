// What no date or text can hold is refused with EOVERFLOW and changes nothing; asctime and ctime write C's 26 bytes;
// C's names for the clocks; a success leaves errno alone.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <time.h>
#include "expect.h"

int main(void) {
  struct tm date, copy;
  const time_t leap_day = 951782400, too_late = LONG_MAX, last = 67768036191676799;
  errno = 77;
  expect(gmtime(&leap_day) == localtime(&leap_day) &&
         strcmp(asctime(gmtime(&leap_day)), "Tue Feb 29 00:00:00 2000\n") == 0);
  expect(strcmp(ctime(&leap_day), "Tue Feb 29 00:00:00 2000\n") == 0);
  expect(gmtime_r(&last, &date) == &date && date.tm_year == INT_MAX && errno == 77);
  copy = date;

  expect(gmtime_r(&too_late, &date) == NULL && errno == EOVERFLOW && memcmp(&date, &copy, sizeof date) == 0);
  errno = 0;
  expect(gmtime(&too_late) == NULL && errno == EOVERFLOW);
  errno = 0;
  expect(ctime(&too_late) == NULL && errno == EOVERFLOW);
  errno = 0;
  expect(ctime(&last) == NULL && errno == EOVERFLOW);
  errno = 0;
  ++date.tm_sec;
  copy = date;
  expect(mktime(&date) == -1 && errno == EOVERFLOW && memcmp(&date, &copy, sizeof date) == 0);
  errno = 0;
  expect(timegm(&date) == -1 && errno == EOVERFLOW);

  // The second before 1970 is no error.
  memset(&date, 0, sizeof date);
  date.tm_year = 70;
  date.tm_mday = 1;
  date.tm_sec = -1;
  date.tm_wday = 99;
  errno = 0;
  expect(mktime(&date) == -1 && errno == 0 && date.tm_wday == 3 && date.tm_year == 69 && date.tm_yday == 364);

  struct timespec now, clocks;
  expect(timespec_get(&now, TIME_UTC) == TIME_UTC && clock_gettime(CLOCK_REALTIME, &clocks) == 0);
  expect(clocks.tv_sec - now.tv_sec < 60 && clocks.tv_sec >= now.tv_sec);
  expect(timespec_get(&now, TIME_MONOTONIC) == TIME_MONOTONIC && timespec_getres(NULL, TIME_ACTIVE) == TIME_ACTIVE);
  expect(timespec_getres(&now, TIME_THREAD_ACTIVE) == TIME_THREAD_ACTIVE && now.tv_sec == 0 && now.tv_nsec > 0);
  expect(timespec_get(&now, 0) == 0 && timespec_get(&now, 5) == 0 && timespec_getres(&now, -1) == 0 && errno == 0);
  return 0;
}
