// pthread_getcpuclockid: the clock of a thread's processor time.
// Does not belong here: a process's (time/clock_getcpuclockid.cpp), where the number's parts are described.
#include <errno.h>
#include "libc/pthread/thread.h"

using namespace shoji;

// 4 is for one thread alone.
extern "C" int pthread_getcpuclockid(pthread_t id, clockid_t *clock) {
  const int number = __atomic_load_n(&thread_of(id)->alive, __ATOMIC_ACQUIRE);
  if (number == 0) return ESRCH;
  *clock = static_cast<clockid_t>(~static_cast<unsigned>(number) << 3 | 4 | 2);
  return 0;
}
