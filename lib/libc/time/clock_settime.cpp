// clock_settime and settimeofday.
// Does not belong here: reading clocks (clock_gettime.cpp).
#include <sys/time.h>
#include <time.h>
#include "kernel/timer.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int clock_settime(clockid_t clock, const struct timespec *time) {
  return set_errno(kernel::clock_settime(clock, time));
}

}  // extern "C"
