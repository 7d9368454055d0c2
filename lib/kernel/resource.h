// The calls on what a process has used and what it may use, typed, as the kernel takes them.
// Does not belong here: waiting for a child, which also tells what it used (process.h).
#pragma once
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

// Of <sys/resource.h>: they lie in memory as the kernel's do (include/uapi/linux/resource.h).
struct rusage;
struct rlimit;

namespace shoji::kernel {

// getrusage(2). EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> getrusage(int who, struct ::rusage *used) {
  return result<void>(syscall(number::getrusage, who, used));
}

// getrlimit(2), setrlimit(2). EFAULT EINVAL, and EPERM: the hard limit is not the caller's to raise.
[[gnu::always_inline]] inline result<void> getrlimit(int resource, struct ::rlimit *limit) {
  return result<void>(syscall(number::getrlimit, resource, limit));
}
[[gnu::always_inline]] inline result<void> setrlimit(int resource, const struct ::rlimit *limit) {
  return result<void>(syscall(number::setrlimit, resource, limit));
}

}  // namespace shoji::kernel
