// Timers of POSIX, and the setting of clocks, typed, as the kernel takes them.
// Does not belong here: reading clocks and sleeping (time.h), timers as descriptors (event.h).
#pragma once
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

// Of <time.h> and <signal.h>.
struct itimerspec;
struct sigevent;
struct timespec;

namespace shoji::kernel {

// timer_create(2). A number for the timer. EAGAIN EINVAL ENOMEM ENOTSUP EPERM.
[[gnu::always_inline]] inline result<void> timer_create(int clock, struct ::sigevent *event, int *timer) {
  return result<void>(syscall(number::timer_create, clock, event, timer));
}

// timer_settime(2), timer_gettime with it. EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> timer_settime(int timer, int flags, const struct ::itimerspec *value,
                                                         struct ::itimerspec *old) {
  return result<void>(syscall(number::timer_settime, timer, flags, value, old));
}
[[gnu::always_inline]] inline result<void> timer_gettime(int timer, struct ::itimerspec *value) {
  return result<void>(syscall(number::timer_gettime, timer, value));
}

// timer_getoverrun(2). Expirations that no signal was sent for. EINVAL.
[[gnu::always_inline]] inline result<int> timer_getoverrun(int timer) {
  return result<int>(syscall(number::timer_getoverrun, timer));
}

// timer_delete(2). EINVAL.
[[gnu::always_inline]] inline result<void> timer_delete(int timer) {
  return result<void>(syscall(number::timer_delete, timer));
}

// clock_settime(2). EACCES EFAULT EINVAL ENOTSUP EPERM.
[[gnu::always_inline]] inline result<void> clock_settime(int clock, const struct ::timespec *time) {
  return result<void>(syscall(number::clock_settime, clock, time));
}

}  // namespace shoji::kernel
