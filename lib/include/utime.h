/* <utime.h>: utime(2), which knows whole seconds only.
   Does not belong here: utimensat (sys/stat.h), utimes (sys/time.h). */
#ifndef _UTIME_H
#define _UTIME_H

#include <sys/types.h>

struct utimbuf {
  time_t actime;
  time_t modtime;
};

#ifdef __cplusplus
extern "C" {
#endif

/* utime(2): null is now. 0, or -1 and errno. */
int utime(const char *__path, const struct utimbuf *__times);

#ifdef __cplusplus
}
#endif

#endif
