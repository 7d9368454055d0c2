// The calls on how a thread is scheduled: its processors, its policy; and on which namespaces it lives in.
// Does not belong here: nice values (resource.h).
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

struct sched_param;  // <sched.h>
struct timespec;     // <bits/timespec.h>

namespace shoji::kernel {

// sched_setaffinity(2). One bit a processor; `size` in bytes; thread 0 is the caller. EFAULT EINVAL EPERM ESRCH.
[[gnu::always_inline]] inline result<void> sched_setaffinity(int thread, size_t size, const unsigned long *set) {
  return result<void>(syscall(number::sched_setaffinity, thread, size, set));
}

// sched_getaffinity(2). How many bytes were written, never more than the kernel's own sets have. EFAULT EINVAL ESRCH.
[[gnu::always_inline]] inline result<size_t> sched_getaffinity(int thread, size_t size, unsigned long *set) {
  return result<size_t>(syscall(number::sched_getaffinity, thread, size, set));
}

// getcpu(2). Either may be null. EFAULT.
[[gnu::always_inline]] inline result<void> getcpu(unsigned *cpu, unsigned *node) {
  return result<void>(syscall(number::getcpu, cpu, node, 0));
}

// sched_setscheduler(2), sched_getscheduler with it: `priority` is a sched_param. EINVAL EPERM ESRCH.
[[gnu::always_inline]] inline result<void> sched_setscheduler(int thread, int policy,
                                                              const struct ::sched_param *priority) {
  return result<void>(syscall(number::sched_setscheduler, thread, policy, priority));
}
[[gnu::always_inline]] inline result<int> sched_getscheduler(int thread) {
  return result<int>(syscall(number::sched_getscheduler, thread));
}

// sched_setparam(2), sched_getparam with it. EINVAL EPERM ESRCH.
[[gnu::always_inline]] inline result<void> sched_setparam(int thread, const struct ::sched_param *priority) {
  return result<void>(syscall(number::sched_setparam, thread, priority));
}
[[gnu::always_inline]] inline result<void> sched_getparam(int thread, struct ::sched_param *priority) {
  return result<void>(syscall(number::sched_getparam, thread, priority));
}

// sched_get_priority_max(2), sched_get_priority_min with it. EINVAL.
[[gnu::always_inline]] inline result<int> sched_get_priority_max(int policy) {
  return result<int>(syscall(number::sched_get_priority_max, policy));
}
[[gnu::always_inline]] inline result<int> sched_get_priority_min(int policy) {
  return result<int>(syscall(number::sched_get_priority_min, policy));
}

// sched_rr_get_interval(2). EFAULT EINVAL ESRCH.
[[gnu::always_inline]] inline result<void> sched_rr_get_interval(int thread, struct ::timespec *slice) {
  return result<void>(syscall(number::sched_rr_get_interval, thread, slice));
}

// unshare(2), setns(2): namespaces of one's own, or another's. EINVAL ENOMEM ENOSPC EPERM; EBADF.
[[gnu::always_inline]] inline result<void> unshare(unsigned long flags) {
  return result<void>(syscall(number::unshare, flags));
}
[[gnu::always_inline]] inline result<void> setns(int fd, int kind) {
  return result<void>(syscall(number::setns, fd, kind));
}

}  // namespace shoji::kernel
