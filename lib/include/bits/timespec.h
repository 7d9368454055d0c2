/* struct timespec, which time.h, sys/stat.h and others each have to define.
   Does not belong here: functions on it (time.h). */
#ifndef _BITS_TIMESPEC_H
#define _BITS_TIMESPEC_H

#include <bits/time_types.h>

struct timespec {
  time_t tv_sec;
  long tv_nsec;
};

#endif
