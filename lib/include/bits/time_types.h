/* time_t and clock_t, for the headers of C that may show no more of <sys/types.h>.
   Does not belong here: types that POSIX alone has (sys/types.h). */
#ifndef _BITS_TIME_TYPES_H
#define _BITS_TIME_TYPES_H

typedef long clock_t;
typedef long time_t;

#endif
