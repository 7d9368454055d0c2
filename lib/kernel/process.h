// The calls that concern whole processes: how they begin and end, who they are, what signals they send.
// Does not belong here: a handler's set-up and return (signal.h), one thread's state (thread.h).
#pragma once
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

struct rusage;  // of getrusage(2)

// vfork(2), in x86_64/vfork.S: in the child and then in the parent, returns to its caller what `answer` makes of the
// kernel's answer. Who calls it jumps there, with no frame of its own: the child would overwrite it.
extern "C" int shoji_vfork(int (*answer)(long));

namespace shoji::kernel {

// exit_group(2). Ends every thread of the process; the parent sees the low eight bits of `status`.
[[noreturn, gnu::always_inline]] inline void exit_group(int status) {
  syscall(number::exit_group, static_cast<unsigned>(status));
  asm volatile("hlt");  // a trap in user mode; with nothing here, the next function's name would stand in backtraces
  __builtin_unreachable();
}

// getpid(2). Never fails.
[[gnu::always_inline]] inline int getpid() { return static_cast<int>(syscall(number::getpid)); }

// getppid(2), getpgrp(2), getuid(2), geteuid(2), getgid(2), getegid(2). They never fail.
[[gnu::always_inline]] inline int getppid() { return static_cast<int>(syscall(number::getppid)); }
[[gnu::always_inline]] inline int getpgrp() { return static_cast<int>(syscall(number::getpgrp)); }
[[gnu::always_inline]] inline unsigned getuid() { return static_cast<unsigned>(syscall(number::getuid)); }
[[gnu::always_inline]] inline unsigned geteuid() { return static_cast<unsigned>(syscall(number::geteuid)); }
[[gnu::always_inline]] inline unsigned getgid() { return static_cast<unsigned>(syscall(number::getgid)); }
[[gnu::always_inline]] inline unsigned getegid() { return static_cast<unsigned>(syscall(number::getegid)); }

// getpgid(2). The group of a process, 0 for the caller's. ESRCH.
[[gnu::always_inline]] inline result<int> getpgid(int process) {
  return result<int>(syscall(number::getpgid, process));
}

// setpgid(2). 0 as process: the caller; as group: the process's own number. EACCES EINVAL EPERM ESRCH.
[[gnu::always_inline]] inline result<void> setpgid(int process, int group) {
  return result<void>(syscall(number::setpgid, process, group));
}

// getsid(2). The session of a process, 0 for the caller's. ESRCH.
[[gnu::always_inline]] inline result<int> getsid(int process) { return result<int>(syscall(number::getsid, process)); }

// setsid(2). The new session. EPERM: the caller leads a process group.
[[gnu::always_inline]] inline result<int> setsid() { return result<int>(syscall(number::setsid)); }

// fork(2). 0 in the child, its number in the parent; SIGCHLD will tell of its end. EAGAIN ENOMEM.
[[gnu::always_inline]] inline result<int> fork() { return result<int>(syscall(number::fork)); }

// execve(2). Comes back only with an error: E2BIG EACCES ENOENT ENOEXEC ENOMEM, and see there.
[[gnu::always_inline]] inline result<void> execve(const char *path, const char *const *arguments,
                                                  const char *const *environment) {
  return result<void>(syscall(number::execve, path, arguments, environment));
}

// wait4(2). The child whose state changed, 0 if none and WNOHANG. Null: do not tell. ECHILD EINTR EINVAL ESRCH.
[[gnu::always_inline]] inline result<int> wait4(int process, int *status, int options, struct ::rusage *usage) {
  return result<int>(syscall(number::wait4, process, status, options, usage));
}

// waitid(2). `info` is a siginfo_t, zero in its si_pid where no child had changed under WNOHANG. ECHILD EINTR EINVAL
// ESRCH.
[[gnu::always_inline]] inline result<void> waitid(int which, int id, void *info, int options, struct ::rusage *usage) {
  return result<void>(syscall(number::waitid, which, id, info, options, usage));
}

// execveat(2), as execve. EBADF EINVAL ELOOP ENOTDIR.
[[gnu::always_inline]] inline result<void> execveat(int directory, const char *path, const char *const *arguments,
                                                    const char *const *environment, int flags) {
  return result<void>(syscall(number::execveat, directory, path, arguments, environment, flags));
}

// kill(2). To a process; to a group by its negative number, to the caller's by 0, to all by -1. EINVAL EPERM ESRCH.
[[gnu::always_inline]] inline result<void> kill(int process, int signal) {
  return result<void>(syscall(number::kill, process, signal));
}

// rt_sigqueueinfo(2). As kill, with a siginfo_t that says SI_QUEUE or the like. EAGAIN EINVAL EPERM ESRCH.
[[gnu::always_inline]] inline result<void> rt_sigqueueinfo(int process, int signal, const void *info) {
  return result<void>(syscall(number::rt_sigqueueinfo, process, signal, info));
}

// tgkill(2). Sends `signal` to one thread of a process. EAGAIN EINVAL EPERM ESRCH.
[[gnu::always_inline]] inline result<void> tgkill(int process, int thread, int signal) {
  return result<void>(syscall(number::tgkill, process, thread, signal));
}

}  // namespace shoji::kernel
