// settimeofday: another time for CLOCK_REALTIME.
// Does not belong here: other clocks (time/clock_settime.cpp).
#include <sys/time.h>
#include <time.h>
#include "kernel/timer.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" int settimeofday(const struct timeval *time, const struct timezone *zone) {
  if (zone != nullptr || time->tv_usec < 0 || time->tv_usec >= 1000000) return set_errno(result<void>(error{EINVAL}));
  const timespec fine = {time->tv_sec, time->tv_usec * 1000};
  return set_errno(kernel::clock_settime(CLOCK_REALTIME, &fine));
}
