/* struct itimerspec, for <time.h> and <sys/timerfd.h>.
   Does not belong here: struct itimerval (sys/time.h). */
#ifndef _BITS_ITIMERSPEC_H
#define _BITS_ITIMERSPEC_H

#include <bits/timespec.h>

/* itimerspec(3type): the time from one expiration to the next, and to the first; a value of 0 stops the timer. */
struct itimerspec {
  struct timespec it_interval;
  struct timespec it_value;
};

#endif
