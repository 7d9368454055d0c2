// mktime and timegm: the time of a date.
// Does not belong here: the calendar.
#include <time.h>
#include "libc/errno/set_errno.h"
#include "libc/time/calendar.h"

extern "C" {

time_t timegm(struct tm *date) {
  const time_t time = shoji::to_time(*date);
  if (shoji::to_date(time, *date)) return time;
  errno = EOVERFLOW;
  return -1;
}

time_t mktime(struct tm *date) { return timegm(date); }

}  // extern "C"
