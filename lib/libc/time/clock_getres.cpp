// clock_getres: the least step of a clock.
// Does not belong here: reading it.
#include <time.h>
#include "kernel/time.h"
#include "libc/errno/set_errno.h"

extern "C" int clock_getres(clockid_t clock, struct timespec *resolution) {
  return shoji::set_errno(shoji::kernel::clock_getres(clock, resolution));
}
