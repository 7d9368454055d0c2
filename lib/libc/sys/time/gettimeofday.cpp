// gettimeofday: the time in microseconds, without a system call where the vDSO can tell it.
// Does not belong here: the look-up (process/vdso.h).
#include <sys/time.h>
#include "kernel/time.h"
#include "libc/errno/set_errno.h"
#include "process/vdso.h"

using namespace shoji;

namespace {

using get_time = int(struct timeval *time, void *zone);

int ask_the_kernel(struct timeval *time, void *zone) {
  const auto answer = kernel::gettimeofday(time, zone);
  return answer ? 0 : -answer.failure().number;
}

// As in time/clock_gettime.cpp.
get_time look_up;
get_time *entry = look_up;

int look_up(struct timeval *time, void *zone) {
  get_time *const found = process::vdso_function("__vdso_gettimeofday", ask_the_kernel);
  __atomic_store_n(&entry, found, __ATOMIC_RELAXED);
  return found(time, zone);
}

}  // namespace

extern "C" int gettimeofday(struct timeval *__restrict time, void *__restrict zone) {
  return set_errno(result<void>(__atomic_load_n(&entry, __ATOMIC_RELAXED)(time, zone)));
}
