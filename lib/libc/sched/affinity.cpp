// sched_setaffinity and sched_getaffinity: the processors that a thread may run on.
// Does not belong here: the one that it runs on now (getcpu.cpp).
#include <sched.h>
#include "kernel/schedule.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int sched_setaffinity(pid_t thread, size_t size, const cpu_set_t *set) {
  return set_errno(kernel::sched_setaffinity(thread, size, set->__words));
}

// The kernel leaves what lies behind its own set as it was.
int sched_getaffinity(pid_t thread, size_t size, cpu_set_t *set) {
  const auto written = kernel::sched_getaffinity(thread, size, set->__words);
  if (!written) return set_errno(result<void>(written.failure()));
  auto *const bytes = reinterpret_cast<char *>(set);
  for (size_t i = written.value(); i < size; ++i) bytes[i] = 0;
  return 0;
}

}  // extern "C"
