// sched_setscheduler and its kin: policies and priorities.
// Does not belong here: nice values (sys/resource/priority.cpp), processors (affinity.cpp).
#include <sched.h>
#include "kernel/schedule.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int sched_setscheduler(pid_t thread, int policy, const struct sched_param *priority) {
  return set_errno(kernel::sched_setscheduler(thread, policy, priority));
}

int sched_getscheduler(pid_t thread) { return set_errno(kernel::sched_getscheduler(thread)); }

int sched_setparam(pid_t thread, const struct sched_param *priority) {
  return set_errno(kernel::sched_setparam(thread, priority));
}

int sched_getparam(pid_t thread, struct sched_param *priority) {
  return set_errno(kernel::sched_getparam(thread, priority));
}

int sched_get_priority_max(int policy) { return set_errno(kernel::sched_get_priority_max(policy)); }

int sched_get_priority_min(int policy) { return set_errno(kernel::sched_get_priority_min(policy)); }

int sched_rr_get_interval(pid_t thread, struct timespec *slice) {
  return set_errno(kernel::sched_rr_get_interval(thread, slice));
}

}  // extern "C"
