// timerfd_create, timerfd_settime and timerfd_gettime.
// Does not belong here: timers that send signals (time/timer.cpp).
#include <sys/timerfd.h>
#include "kernel/event.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int timerfd_create(clockid_t clock, int flags) { return set_errno(kernel::timerfd_create(clock, flags)); }

int timerfd_settime(int fd, int flags, const struct itimerspec *value, struct itimerspec *old) {
  return set_errno(kernel::timerfd_settime(fd, flags, value, old));
}

int timerfd_gettime(int fd, struct itimerspec *value) { return set_errno(kernel::timerfd_gettime(fd, value)); }

}  // extern "C"
