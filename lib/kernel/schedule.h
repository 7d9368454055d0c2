// The calls that ask and tell on which processors a thread runs.
// Does not belong here: priorities and policies.
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

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

}  // namespace shoji::kernel
