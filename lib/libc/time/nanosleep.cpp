// nanosleep and clock_nanosleep.
// Does not belong here: sleep and usleep (unistd/sleep.cpp).
#include <time.h>
#include "kernel/time.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int nanosleep(const struct timespec *time, struct timespec *left) { return set_errno(kernel::nanosleep(time, left)); }

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *time, struct timespec *left) {
  if (clock == CLOCK_THREAD_CPUTIME_ID) return EINVAL;  // it would never be over; the kernel has another word for it
  const auto answer = kernel::clock_nanosleep(clock, flags, time, left);
  return answer ? 0 : answer.failure().number;
}

}  // extern "C"
