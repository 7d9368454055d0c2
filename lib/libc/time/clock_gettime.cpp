// clock_gettime: the time of any clock, without a system call where the vDSO can tell it.
// Does not belong here: the look-up (process/vdso.h), or the other functions of the vDSO.
#include <time.h>
#include "kernel/time.h"
#include "libc/errno/set_errno.h"
#include "process/vdso.h"

using namespace shoji;

namespace {

using get_time = int(int clock, struct timespec *time);

int ask_the_kernel(int clock, struct timespec *time) {
  const auto answer = kernel::clock_gettime(clock, time);
  return answer ? 0 : -answer.failure().number;
}

get_time look_up;

// The look-up, until it was made once; two threads that make it at once find the same.
get_time *entry = look_up;

int look_up(int clock, struct timespec *time) {
  get_time *const found = process::vdso_function("__vdso_clock_gettime", ask_the_kernel);
  __atomic_store_n(&entry, found, __ATOMIC_RELAXED);
  return found(clock, time);
}

}  // namespace

extern "C" int clock_gettime(clockid_t clock, struct timespec *time) {
  return set_errno(result<void>(__atomic_load_n(&entry, __ATOMIC_RELAXED)(clock, time)));
}
