/* struct timeval, which several headers of POSIX have to define: <sys/time.h>, <sys/resource.h>, <sys/select.h>.
   Does not belong here: any other structure of time. */
#ifndef _BITS_TIMEVAL_H
#define _BITS_TIMEVAL_H

#include <sys/types.h>

/* timeval(3type): seconds, and microseconds from 0 to 999999. */
struct timeval {
  time_t tv_sec;
  suseconds_t tv_usec;
};

#endif
