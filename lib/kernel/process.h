// The calls that concern whole processes: who they are, how they end, what signals they send.
// Does not belong here: a handler's set-up and return (signal.h), one thread's state (thread.h).
#pragma once
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

namespace shoji::kernel {

// exit_group(2). Ends every thread of the process; the parent sees the low eight bits of `status`.
[[noreturn, gnu::always_inline]] inline void exit_group(int status) {
  syscall(number::exit_group, static_cast<unsigned>(status));
  asm volatile("hlt");  // a trap in user mode; with nothing here, the next function's name would stand in backtraces
  __builtin_unreachable();
}

// getpid(2). Never fails.
[[gnu::always_inline]] inline int getpid() { return static_cast<int>(syscall(number::getpid)); }

// tgkill(2). Sends `signal` to one thread of a process. EAGAIN EINVAL EPERM ESRCH.
[[gnu::always_inline]] inline result<void> tgkill(int process, int thread, int signal) {
  return result<void>(syscall(number::tgkill, process, thread, signal));
}

}  // namespace shoji::kernel
