// The calls that wait for many things at once, and the descriptors that make things happen: epoll, eventfd, timerfd,
// signalfd, inotify, select; typed, as the kernel takes them. Does not belong here: poll (file.h).
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

// Of <sys/epoll.h>, <sys/select.h>, <time.h> and <sys/time.h>: they lie in memory as the kernel's do.
struct epoll_event;
struct itimerspec;
struct timespec;
struct timeval;

namespace shoji::kernel {

// epoll_create1(2). The descriptor. EINVAL EMFILE ENFILE ENOMEM.
[[gnu::always_inline]] inline result<int> epoll_create1(int flags) {
  return result<int>(syscall(number::epoll_create1, flags));
}

// epoll_ctl(2). EBADF EEXIST EINVAL ELOOP ENOENT ENOMEM ENOSPC EPERM.
[[gnu::always_inline]] inline result<void> epoll_ctl(int epoll, int operation, int fd, struct ::epoll_event *event) {
  return result<void>(syscall(number::epoll_ctl, epoll, operation, fd, event));
}

// epoll_pwait(2). How many events were stored. EBADF EFAULT EINTR EINVAL. `mask` null: none.
[[gnu::always_inline]] inline result<int> epoll_pwait(int epoll, struct ::epoll_event *events, int room,
                                                      int milliseconds, const uint64_t *mask) {
  return result<int>(syscall(number::epoll_pwait, epoll, events, room, milliseconds, mask, sizeof *mask));
}

// epoll_pwait2 of epoll_pwait(2): the time as a timespec, null for ever.
[[gnu::always_inline]] inline result<int> epoll_pwait2(int epoll, struct ::epoll_event *events, int room,
                                                       const struct ::timespec *timeout, const uint64_t *mask) {
  return result<int>(syscall(number::epoll_pwait2, epoll, events, room, timeout, mask, sizeof *mask));
}

// eventfd2 of eventfd(2). The descriptor. EINVAL EMFILE ENFILE ENODEV ENOMEM.
[[gnu::always_inline]] inline result<int> eventfd2(unsigned value, int flags) {
  return result<int>(syscall(number::eventfd2, value, flags));
}

// timerfd_create(2). The descriptor. EINVAL EMFILE ENFILE ENODEV ENOMEM EPERM.
[[gnu::always_inline]] inline result<int> timerfd_create(int clock, int flags) {
  return result<int>(syscall(number::timerfd_create, clock, flags));
}

// timerfd_settime, timerfd_gettime of timerfd_create(2). EBADF ECANCELED EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> timerfd_settime(int fd, int flags, const struct ::itimerspec *value,
                                                           struct ::itimerspec *old) {
  return result<void>(syscall(number::timerfd_settime, fd, flags, value, old));
}
[[gnu::always_inline]] inline result<void> timerfd_gettime(int fd, struct ::itimerspec *value) {
  return result<void>(syscall(number::timerfd_gettime, fd, value));
}

// signalfd4 of signalfd(2). The descriptor, `fd` itself unless that is -1. EBADF EINVAL EMFILE ENFILE ENODEV ENOMEM.
[[gnu::always_inline]] inline result<int> signalfd4(int fd, const uint64_t *set, int flags) {
  return result<int>(syscall(number::signalfd4, fd, set, sizeof *set, flags));
}

// inotify_init1 of inotify_init(2). The descriptor. EINVAL EMFILE ENFILE ENOMEM.
[[gnu::always_inline]] inline result<int> inotify_init1(int flags) {
  return result<int>(syscall(number::inotify_init1, flags));
}

// inotify_add_watch(2), inotify_rm_watch(2). The watch. EACCES EBADF EEXIST EFAULT EINVAL ENOENT ENOMEM ENOSPC ENOTDIR.
[[gnu::always_inline]] inline result<int> inotify_add_watch(int fd, const char *path, unsigned mask) {
  return result<int>(syscall(number::inotify_add_watch, fd, path, mask));
}
[[gnu::always_inline]] inline result<void> inotify_rm_watch(int fd, int watch) {
  return result<void>(syscall(number::inotify_rm_watch, fd, watch));
}

// select(2). The bits left in the three sets, which are words of 64; what is left of the time is put back. EBADF EINTR
// EINVAL ENOMEM.
[[gnu::always_inline]] inline result<int> select(int count, unsigned long *readable, unsigned long *writable,
                                                 unsigned long *exceptional, struct ::timeval *timeout) {
  return result<int>(syscall(number::select, count, readable, writable, exceptional, timeout));
}

// pselect6 of select(2): with a mask of signals meanwhile. A seventh argument would have no register: the mask and its
// size lie in memory.
struct select_mask {
  const uint64_t *mask;
  size_t size;
};
[[gnu::always_inline]] inline result<int> pselect6(int count, unsigned long *readable, unsigned long *writable,
                                                   unsigned long *exceptional, struct ::timespec *timeout,
                                                   const select_mask *mask) {
  return result<int>(syscall(number::pselect6, count, readable, writable, exceptional, timeout, mask));
}

}  // namespace shoji::kernel
