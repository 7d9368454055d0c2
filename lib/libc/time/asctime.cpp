// asctime_r and ctime_r: a date in the 26 bytes that C has for it.
// Does not belong here: any other format (strftime.cpp), or memory of their own (asctime_static.cpp).
#include <time.h>
#include "libc/errno/set_errno.h"

extern "C" {

char *asctime_r(const struct tm *__restrict date, char *__restrict text) {
  if (strftime(text, 26, "%a %b %e %H:%M:%S %Y\n", date) != 0) return text;
  errno = EOVERFLOW;
  return nullptr;
}

char *ctime_r(const time_t *time, char *text) {
  struct tm date;
  return gmtime_r(time, &date) == nullptr ? nullptr : asctime_r(&date, text);
}

}  // extern "C"
