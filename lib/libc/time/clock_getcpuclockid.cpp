// clock_getcpuclockid: the clock of a process's processor time.
// Does not belong here: a thread's (pthread/pthread_getcpuclockid.cpp).
#include <errno.h>
#include <time.h>
#include "kernel/time.h"

using namespace shoji;

// The kernel's include/linux/posix-timers_types.h: the number inverted, above three bits, of which 2 is for all of its
// time. The error itself, which to the kernel is that there is no such clock.
extern "C" int clock_getcpuclockid(pid_t process, clockid_t *clock) {
  const auto number = static_cast<unsigned>(process);
  if (number >> 28 != 0) return ESRCH;  // no process has it, and its upper bits would be lost
  const auto wanted = static_cast<clockid_t>(~number << 3 | 2);
  if (!kernel::clock_getres(wanted, nullptr)) return ESRCH;
  *clock = wanted;
  return 0;
}
