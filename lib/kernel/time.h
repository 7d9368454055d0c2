// The calls that read clocks, sleep and set timers, typed, as the kernel takes them.
// Does not belong here: the vDSO, which answers some of them without a call (process/vdso.h), or dates.
#pragma once
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

// Of <time.h> and <sys/time.h>: they lie in memory as the kernel's do (include/uapi/linux/time_types.h and time.h).
struct timespec;
struct timeval;
struct itimerval;

namespace shoji::kernel {

// clock_gettime(2). EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> clock_gettime(int clock, struct ::timespec *time) {
  return result<void>(syscall(number::clock_gettime, clock, time));
}

// clock_getres(2). Null: only asks whether there is such a clock. EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> clock_getres(int clock, struct ::timespec *resolution) {
  return result<void>(syscall(number::clock_getres, clock, resolution));
}

// clock_nanosleep(2). `left` is written on EINTR, unless it is null or `flags` ask for a time to sleep until.
// EFAULT EINTR EINVAL ENOTSUP.
[[gnu::always_inline]] inline result<void> clock_nanosleep(int clock, int flags, const struct ::timespec *time,
                                                           struct ::timespec *left) {
  return result<void>(syscall(number::clock_nanosleep, clock, flags, time, left));
}

// nanosleep(2). `left` is written on EINTR, unless it is null. EFAULT EINTR EINVAL.
[[gnu::always_inline]] inline result<void> nanosleep(const struct ::timespec *time, struct ::timespec *left) {
  return result<void>(syscall(number::nanosleep, time, left));
}

// gettimeofday(2). Either may be null; `zone` has two ints of no use. EFAULT.
[[gnu::always_inline]] inline result<void> gettimeofday(struct ::timeval *time, void *zone) {
  return result<void>(syscall(number::gettimeofday, time, zone));
}

// time(2). Seconds since 1970, also to `*time` unless that is null. EFAULT.
[[gnu::always_inline]] inline result<long> time(long *time) { return result<long>(syscall(number::time, time)); }

// setitimer(2), getitimer(2). EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> setitimer(int which, const struct ::itimerval *value,
                                                     struct ::itimerval *old) {
  return result<void>(syscall(number::setitimer, which, value, old));
}
[[gnu::always_inline]] inline result<void> getitimer(int which, struct ::itimerval *value) {
  return result<void>(syscall(number::getitimer, which, value));
}

// alarm(2). Seconds that were left of the alarm before; never fails.
[[gnu::always_inline]] inline unsigned alarm(unsigned seconds) {
  return static_cast<unsigned>(syscall(number::alarm, seconds));
}

}  // namespace shoji::kernel
