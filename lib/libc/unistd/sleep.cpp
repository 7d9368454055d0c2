// sleep, usleep and alarm: waiting by the second and the microsecond.
// Does not belong here: nanosleep (time/nanosleep.cpp), or timers that repeat (sys/time/interval_timer.cpp).
#include <time.h>
#include <unistd.h>
#include "kernel/time.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

// Part of a second that is left counts as one: an answer of 0 says that all was slept. The kernel counts what it may be
// late by (PR_SET_TIMERSLACK) as left, too: after a signal at once, that is more than was asked for.
unsigned sleep(unsigned seconds) {
  timespec time{seconds, 0};
  if (kernel::nanosleep(&time, &time)) return 0;
  return time.tv_sec < seconds ? static_cast<unsigned>(time.tv_sec + (time.tv_nsec != 0)) : seconds;
}

int usleep(useconds_t microseconds) {
  const timespec time{microseconds / 1000000, microseconds % 1000000 * 1000};
  return set_errno(kernel::nanosleep(&time, nullptr));
}

unsigned alarm(unsigned seconds) { return kernel::alarm(seconds); }

}  // extern "C"
