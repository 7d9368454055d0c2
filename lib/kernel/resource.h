// The calls on what a process has used and what it may use, typed, as the kernel takes them.
// Does not belong here: waiting for a child, which also tells what it used (process.h).
#pragma once
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

// Of <sys/resource.h>: they lie in memory as the kernel's do (include/uapi/linux/resource.h).
struct rusage;
struct rlimit;
struct tms;      // <sys/times.h>
struct sysinfo;  // <sys/sysinfo.h>

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

// prlimit(2). Of another process, 0 for the caller; null: leave it, or do not tell. EFAULT EINVAL EPERM ESRCH.
[[gnu::always_inline]] inline result<void> prlimit64(int process, unsigned resource, const struct ::rlimit *limit,
                                                     struct ::rlimit *old) {
  return result<void>(syscall(number::prlimit64, process, resource, limit, old));
}

// getpriority(2), setpriority(2): the kernel's getpriority answers 20 - nice, 1 to 40. EACCES EINVAL EPERM ESRCH.
[[gnu::always_inline]] inline result<int> getpriority(int which, int who) {
  return result<int>(syscall(number::getpriority, which, who));
}
[[gnu::always_inline]] inline result<void> setpriority(int which, int who, int nice) {
  return result<void>(syscall(number::setpriority, which, who, nice));
}

// times(2). Ticks since a moment in the past; may look like an error, and is none. EFAULT.
[[gnu::always_inline]] inline long times(struct ::tms *used) { return static_cast<long>(syscall(number::times, used)); }

// sysinfo(2). EFAULT.
[[gnu::always_inline]] inline result<void> sysinfo(struct ::sysinfo *state) {
  return result<void>(syscall(number::sysinfo, state));
}

}  // namespace shoji::kernel
