// clock: the processor time that the process has used.
// Does not belong here: any other clock (clock_gettime.cpp).
#include <time.h>
#include "kernel/time.h"

// The kernel always tells it, and 2^63 microseconds are 292,000 years.
extern "C" clock_t clock() {
  timespec used;
  if (!shoji::kernel::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used)) return -1;
  return used.tv_sec * CLOCKS_PER_SEC + used.tv_nsec / (1000000000 / CLOCKS_PER_SEC);
}
