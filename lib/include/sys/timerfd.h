/* <sys/timerfd.h>: timerfd_create(2).
   Does not belong here: timers that send signals (time.h, sys/time.h). */
#ifndef _SYS_TIMERFD_H
#define _SYS_TIMERFD_H

#include <bits/features.h>
#include <bits/itimerspec.h>
#include <fcntl.h>
#include <time.h>

#define TFD_CLOEXEC O_CLOEXEC
#define TFD_NONBLOCK O_NONBLOCK
#define TFD_TIMER_ABSTIME 1
#define TFD_TIMER_CANCEL_ON_SET 2

#ifdef __cplusplus
extern "C" {
#endif

/* timerfd_create(2): a descriptor that reads, in eight bytes, how often the timer has expired; -1 and errno. */
int timerfd_create(clockid_t __clock, int __flags);
int timerfd_settime(int __fd, int __flags, const struct itimerspec *__value, struct itimerspec *__old);
int timerfd_gettime(int __fd, struct itimerspec *__value);

#ifdef __cplusplus
}
#endif

#endif
