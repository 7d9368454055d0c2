// asctime and ctime, whose text the next call overwrites.
// Does not belong here: text in the caller's memory (asctime.cpp).
#include <time.h>

static char text[26];

extern "C" {

char *asctime(const struct tm *date) { return asctime_r(date, text); }

char *ctime(const time_t *time) { return ctime_r(time, text); }

}  // extern "C"
