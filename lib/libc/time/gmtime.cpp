// gmtime_r and localtime_r: the date of a time. There is one time zone.
// Does not belong here: memory of their own (gmtime_static.cpp), or the calendar.
#include <time.h>
#include "libc/errno/set_errno.h"
#include "libc/time/calendar.h"

extern "C" {

struct tm *gmtime_r(const time_t *__restrict time, struct tm *__restrict date) {
  if (shoji::to_date(*time, *date)) return date;
  errno = EOVERFLOW;
  return nullptr;
}

struct tm *localtime_r(const time_t *__restrict time, struct tm *__restrict date) {
  return gmtime_r(time, date);
}

}  // extern "C"
