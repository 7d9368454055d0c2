/* <sys/time.h>: sys_time.h(0p), and the BSDs' sums of struct timeval.
   Does not belong here: struct timespec and its clocks (time.h). */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <bits/features.h>
#include <bits/timeval.h>
#include <sys/select.h>

/* setitimer(2): how time is counted, and the signal that tells of it: SIGALRM, SIGVTALRM, SIGPROF. */
#define ITIMER_REAL 0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF 2

/* setitimer(2): the time from one signal to the next, and to the first; a value of 0 stops the timer. */
struct itimerval {
  struct timeval it_interval;
  struct timeval it_value;
};

#ifdef __SHOJI_BSD
/* gettimeofday(2): of no use any more. */
struct timezone {
  int tz_minuteswest;
  int tz_dsttime;
};

/* timeradd(3): sums and comparisons of normalised times. */
#define timerisset(__time) ((__time)->tv_sec != 0 || (__time)->tv_usec != 0)
#define timerclear(__time) ((void)((__time)->tv_sec = (__time)->tv_usec = 0))
#define timercmp(__left, __right, __operator)                                               \
  ((__left)->tv_sec == (__right)->tv_sec ? ((__left)->tv_usec __operator(__right)->tv_usec) \
                                         : ((__left)->tv_sec __operator(__right)->tv_sec))
#define timeradd(__left, __right, __sum)                       \
  do {                                                         \
    (__sum)->tv_sec = (__left)->tv_sec + (__right)->tv_sec;    \
    (__sum)->tv_usec = (__left)->tv_usec + (__right)->tv_usec; \
    if ((__sum)->tv_usec >= 1000000) {                         \
      ++(__sum)->tv_sec;                                       \
      (__sum)->tv_usec -= 1000000;                             \
    }                                                          \
  } while (0)
#define timersub(__left, __right, __difference)                       \
  do {                                                                \
    (__difference)->tv_sec = (__left)->tv_sec - (__right)->tv_sec;    \
    (__difference)->tv_usec = (__left)->tv_usec - (__right)->tv_usec; \
    if ((__difference)->tv_usec < 0) {                                \
      --(__difference)->tv_sec;                                       \
      (__difference)->tv_usec += 1000000;                             \
    }                                                                 \
  } while (0)
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* gettimeofday(2): the time since 1970; `zone` should be null. No system call is made. */
int gettimeofday(struct timeval *__restrict __time, void *__restrict __zone);
/* setitimer(2), getitimer(2): 0, or -1 and errno. */
int setitimer(int __which, const struct itimerval *__restrict __value, struct itimerval *__restrict __old);
int getitimer(int __which, struct itimerval *__value);
/* utimes(2): a file's times of access and of change; null is now. 0, or -1 and errno. */
int utimes(const char *__path, const struct timeval __times[2]);
#ifdef __SHOJI_BSD
int futimes(int __fd, const struct timeval __times[2]);
int lutimes(const char *__path, const struct timeval __times[2]);
/* settimeofday(2): 0, or -1 and errno. A zone can't be set. */
int settimeofday(const struct timeval *__time, const struct timezone *__zone);
#endif

#ifdef __cplusplus
}
#endif

#endif
