// The calls on files and descriptors, typed, as the kernel takes them.
// Does not belong here: buffering, retries, or anything else that decides something.
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

namespace shoji::kernel {

// read(2). Bytes read, 0 at the end of the file; fewer than `count` is no error.
[[gnu::always_inline]] inline result<size_t> read(unsigned fd, void *buffer, size_t count) {
  return result<size_t>(syscall(number::read, fd, buffer, count));
}

// write(2). Bytes written; fewer than `count` is no error.
[[gnu::always_inline]] inline result<size_t> write(unsigned fd, const void *buffer, size_t count) {
  return result<size_t>(syscall(number::write, fd, buffer, count));
}

// open(2). The descriptor; `mode` counts only where `flags` create a file.
[[gnu::always_inline]] inline result<int> open(const char *path, int flags, unsigned mode) {
  return result<int>(syscall(number::open, path, flags, mode));
}

// close(2). The descriptor is gone even if EINTR or EIO is answered.
[[gnu::always_inline]] inline result<void> close(unsigned fd) { return result<void>(syscall(number::close, fd)); }

// lseek(2). The new offset from the start, bytes. ESPIPE: not seekable.
[[gnu::always_inline]] inline result<long> lseek(unsigned fd, long offset, unsigned whence) {
  return result<long>(syscall(number::lseek, fd, offset, whence));
}

// ioctl(2). What is answered depends on `request`.
[[gnu::always_inline]] inline result<int> ioctl(unsigned fd, unsigned request, void *argument) {
  return result<int>(syscall(number::ioctl, fd, request, argument));
}

// struct pollfd, include/uapi/asm-generic/poll.h: what is asked of one descriptor, and what was found.
struct pollfd {
  int fd;
  short events;
  short revents;
};
constexpr short poll_not_open = 0x20;  // POLLNVAL, which is a macro in <poll.h>

// poll(2). How many of the descriptors have something to tell; a `timeout` of 0 milliseconds does not wait.
// EFAULT EINTR EINVAL ENOMEM.
[[gnu::always_inline]] inline result<int> poll(pollfd *descriptors, unsigned count, int timeout) {
  return result<int>(syscall(number::poll, descriptors, count, timeout));
}

}  // namespace shoji::kernel
