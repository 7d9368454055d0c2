/* <time.h>: C23 7.29, and time.h(0p). There is one time zone, UTC: TZ is not read.
   Does not belong here: timeval and its interval timers (sys/time.h), sleep (unistd.h). */
#ifndef _TIME_H
#define _TIME_H

#include <bits/features.h>
#include <bits/size_t.h>
#include <bits/timespec.h>
#ifdef __SHOJI_POSIX
#include <bits/itimerspec.h>
#include <sys/types.h>
#endif

#define CLOCKS_PER_SEC 1000000L

/* tm(3type): a date and a time of day. tm_mon counts from 0, tm_year from 1900, tm_wday from Sunday, tm_yday from 0. */
struct tm {
  int tm_sec;
  int tm_min;
  int tm_hour;
  int tm_mday;
  int tm_mon;
  int tm_year;
  int tm_wday;
  int tm_yday;
  int tm_isdst;
#ifdef __SHOJI_POSIX
  long tm_gmtoff;
  const char *tm_zone;
#else
  long __tm_gmtoff;
  const char *__tm_zone;
#endif
};

/* timespec_get(3): the bases, of which each is one of the clocks below. */
#ifdef __SHOJI_C11
#define TIME_UTC 1
#endif
#if defined __SHOJI_BSD || defined __SHOJI_C23
#define TIME_MONOTONIC 2
#define TIME_ACTIVE 3
#define TIME_THREAD_ACTIVE 4
#endif

#ifdef __SHOJI_POSIX
/* clock_gettime(2). */
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
/* clock_nanosleep(2): until a time instead of for a time. */
#define TIMER_ABSTIME 1
#endif
#ifdef __SHOJI_BSD
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_TAI 11
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* time(2): seconds since 1970-01-01 00:00:00 UTC, to `*result` too unless that is null. No system call is made. */
time_t time(time_t *__result);
/* clock(3): processor time of the process in microseconds; -1 where it is not known. */
clock_t clock(void);
/* difftime(3): seconds from `start` to `end`. */
double difftime(time_t __end, time_t __start);

/* mktime(3): the time of a date, whose fields may lie outside their ranges and are brought into them; the weekday and
   the day of the year are set. -1 and EOVERFLOW where the year does not fit into an int; nothing is changed then. */
time_t mktime(struct tm *__date);
/* gmtime(3), localtime(3): the date of a time, in memory that the next call of either overwrites; both are UTC. A null
   pointer and EOVERFLOW where the year does not fit. */
struct tm *gmtime(const time_t *__time);
struct tm *localtime(const time_t *__time);
/* asctime(3), ctime(3): "Thu Jan  1 00:00:00 1970\n", in memory that the next call of either overwrites. A null pointer
   and EOVERFLOW where that would not fit into 26 bytes. */
char *asctime(const struct tm *__date);
char *ctime(const time_t *__time);
/* strftime(3): the date in the format's words, in the C locale; bytes written before the terminating zero, or 0 if
   `size` bytes do not suffice. */
size_t strftime(char *__restrict __text, size_t __size, const char *__restrict __format,
                const struct tm *__restrict __date);

#ifdef TIME_UTC
/* timespec_get(3): the time of that base, and the base; 0 where it is none. */
int timespec_get(struct timespec *__time, int __base);
#endif
#ifdef TIME_MONOTONIC
/* C23 7.29.2.8: the resolution of that base, unless `resolution` is null, and the base; 0 where it is none. */
int timespec_getres(struct timespec *__resolution, int __base);
/* timegm(3): mktime for UTC; here they are the same. */
time_t timegm(struct tm *__date);
#endif

#if defined __SHOJI_POSIX || defined __SHOJI_C23
/* gmtime(3), localtime(3): into the caller's memory. */
struct tm *gmtime_r(const time_t *__restrict __time, struct tm *__restrict __date);
struct tm *localtime_r(const time_t *__restrict __time, struct tm *__restrict __date);
#endif

#ifdef __SHOJI_POSIX
/* asctime(3), ctime(3): into the caller's 26 bytes. */
char *asctime_r(const struct tm *__restrict __date, char *__restrict __text);
char *ctime_r(const time_t *__time, char *__text);

/* clock_gettime(2): 0, or -1 and errno (EINVAL: no such clock). No system call for the clocks that the vDSO knows. */
int clock_gettime(clockid_t __clock, struct timespec *__time);
/* clock_getres(2): the least step of a clock. */
int clock_getres(clockid_t __clock, struct timespec *__resolution);
/* clock_getcpuclockid(3): the clock of a process's processor time, 0 for the caller's; 0, or the error: ESRCH. */
int clock_getcpuclockid(pid_t __process, clockid_t *__clock);
/* nanosleep(2): 0, or -1 and errno; EINTR: a handler ran, and what is left is in `*left` unless that is null. */
int nanosleep(const struct timespec *__time, struct timespec *__left);
/* clock_nanosleep(2): 0, or the error's number itself; errno stays as it is. */
int clock_nanosleep(clockid_t __clock, int __flags, const struct timespec *__time, struct timespec *__left);
/* clock_settime(2): 0, or -1 and errno. */
int clock_settime(clockid_t __clock, const struct timespec *__time);
/* timer_create(2) and on: 0, or -1 and errno. Without an event it is SIGALRM. timer_getoverrun: expirations for which
   no signal was sent. */
struct sigevent;
int timer_create(clockid_t __clock, struct sigevent *__restrict __event, timer_t *__restrict __timer);
int timer_delete(timer_t __timer);
int timer_settime(timer_t __timer, int __flags, const struct itimerspec *__restrict __value,
                  struct itimerspec *__restrict __old);
int timer_gettime(timer_t __timer, struct itimerspec *__value);
int timer_getoverrun(timer_t __timer);
#endif

#ifdef __cplusplus
}
#endif

#endif
