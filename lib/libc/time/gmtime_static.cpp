// gmtime and localtime, whose date the next call overwrites.
// Does not belong here: dates in the caller's memory (gmtime.cpp).
#include <time.h>

static struct tm date;

extern "C" {

struct tm *gmtime(const time_t *time) {
  return gmtime_r(time, &date);
}

struct tm *localtime(const time_t *time) {
  return gmtime_r(time, &date);
}

}  // extern "C"
