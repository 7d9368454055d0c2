/* <sys/times.h>: times(2).
   Does not belong here: clocks of a better resolution (time.h), getrusage (sys/resource.h). */
#ifndef _SYS_TIMES_H
#define _SYS_TIMES_H

#include <sys/types.h>

/* times(2): processor time in the program and in the kernel, of the process and of its children that were waited for,
   in ticks of which a second has sysconf(_SC_CLK_TCK). */
struct tms {
  clock_t tms_utime;
  clock_t tms_stime;
  clock_t tms_cutime;
  clock_t tms_cstime;
};

#ifdef __cplusplus
extern "C" {
#endif

/* times(2): ticks since some moment in the past; -1 and errno. `used` may be null. */
clock_t times(struct tms *__used);

#ifdef __cplusplus
}
#endif

#endif
