// timer_create and its kin: timers of POSIX, which send signals.
// Does not belong here: setitimer (sys/time/interval_timer.cpp), timers that are read (sys/timerfd.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <signal.h>
#include <time.h>
#include "kernel/timer.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

static_assert(sizeof(struct sigevent) == 64, "the kernel's layout: include/uapi/asm-generic/siginfo.h");

extern "C" {

// Of the ways to be told, a function in a new thread is not here.
int timer_create(clockid_t clock, struct sigevent *__restrict event, timer_t *__restrict timer) {
  if (event != nullptr && event->sigev_notify != SIGEV_SIGNAL && event->sigev_notify != SIGEV_NONE &&
      event->sigev_notify != SIGEV_THREAD_ID)
    return set_errno(result<void>(error{EINVAL}));
  return set_errno(kernel::timer_create(clock, event, timer));
}

int timer_delete(timer_t timer) { return set_errno(kernel::timer_delete(timer)); }

int timer_settime(timer_t timer, int flags, const struct itimerspec *__restrict value,
                  struct itimerspec *__restrict old) {
  return set_errno(kernel::timer_settime(timer, flags, value, old));
}

int timer_gettime(timer_t timer, struct itimerspec *value) { return set_errno(kernel::timer_gettime(timer, value)); }

int timer_getoverrun(timer_t timer) { return set_errno(kernel::timer_getoverrun(timer)); }

}  // extern "C"
