// The calls that change whom a process acts for: users, groups; typed, as the kernel takes them. ~0 leaves one as it
// is. Does not belong here: asking for its own user and group, which never fails (process.h).
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

namespace shoji::kernel {

// The kernel changes the calling thread alone.

// setuid(2), setgid(2). All three where the caller is privileged, else the effective one. EAGAIN EINVAL EPERM.
[[gnu::always_inline]] inline result<void> setuid(unsigned user) { return result<void>(syscall(number::setuid, user)); }
[[gnu::always_inline]] inline result<void> setgid(unsigned group) {
  return result<void>(syscall(number::setgid, group));
}

// setreuid(2), setregid with it: real and effective. EAGAIN EINVAL EPERM.
[[gnu::always_inline]] inline result<void> setreuid(unsigned real, unsigned effective) {
  return result<void>(syscall(number::setreuid, real, effective));
}
[[gnu::always_inline]] inline result<void> setregid(unsigned real, unsigned effective) {
  return result<void>(syscall(number::setregid, real, effective));
}

// setresuid(2), setresgid with it: real, effective and saved. EAGAIN EINVAL EPERM.
[[gnu::always_inline]] inline result<void> setresuid(unsigned real, unsigned effective, unsigned saved) {
  return result<void>(syscall(number::setresuid, real, effective, saved));
}
[[gnu::always_inline]] inline result<void> setresgid(unsigned real, unsigned effective, unsigned saved) {
  return result<void>(syscall(number::setresgid, real, effective, saved));
}

// getresuid(2), getresgid with it. EFAULT.
[[gnu::always_inline]] inline result<void> getresuid(unsigned *real, unsigned *effective, unsigned *saved) {
  return result<void>(syscall(number::getresuid, real, effective, saved));
}
[[gnu::always_inline]] inline result<void> getresgid(unsigned *real, unsigned *effective, unsigned *saved) {
  return result<void>(syscall(number::getresgid, real, effective, saved));
}

// getgroups(2). How many; `room` 0 only counts. EFAULT EINVAL. setgroups: EFAULT EINVAL ENOMEM EPERM.
[[gnu::always_inline]] inline result<int> getgroups(int room, unsigned *groups) {
  return result<int>(syscall(number::getgroups, room, groups));
}
[[gnu::always_inline]] inline result<void> setgroups(int count, const unsigned *groups) {
  return result<void>(syscall(number::setgroups, count, groups));
}

// setfsuid(2), setfsgid(2): for files alone. The one before; they know no error.
[[gnu::always_inline]] inline unsigned setfsuid(unsigned user) {
  return static_cast<unsigned>(syscall(number::setfsuid, user));
}
[[gnu::always_inline]] inline unsigned setfsgid(unsigned group) {
  return static_cast<unsigned>(syscall(number::setfsgid, group));
}

}  // namespace shoji::kernel
