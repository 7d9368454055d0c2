// timespec_get and timespec_getres: C's names for four of the clocks.
// Does not belong here: errno, which these do not set.
#include <time.h>
#include "kernel/time.h"

// A base is the number of its clock and 1.
static_assert(TIME_UTC == CLOCK_REALTIME + 1 && TIME_MONOTONIC == CLOCK_MONOTONIC + 1 &&
              TIME_ACTIVE == CLOCK_PROCESS_CPUTIME_ID + 1 && TIME_THREAD_ACTIVE == CLOCK_THREAD_CPUTIME_ID + 1);

static bool is_base(int base) { return base >= TIME_UTC && base <= TIME_THREAD_ACTIVE; }

extern "C" {

int timespec_get(struct timespec *time, int base) {
  return is_base(base) && clock_gettime(base - 1, time) == 0 ? base : 0;
}

int timespec_getres(struct timespec *resolution, int base) {
  return is_base(base) && shoji::kernel::clock_getres(base - 1, resolution) ? base : 0;
}

}  // extern "C"
