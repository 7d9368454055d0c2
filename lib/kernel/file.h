// The calls that open files, and those on descriptors, typed, as the kernel takes them.
// Does not belong here: names of files (directory.h); buffering, retries, or anything else that decides something.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

struct timespec;  // <bits/timespec.h>
struct stat;      // <sys/stat.h> has it, as the kernel has
struct statfs;    // <sys/statfs.h> as well

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

// openat(2). A relative path begins at the directory `directory`, or, for AT_FDCWD, at the working directory.
[[gnu::always_inline]] inline result<int> openat(int directory, const char *path, int flags, unsigned mode) {
  return result<int>(syscall(number::openat, directory, path, flags, mode));
}

// close(2). The descriptor is gone even if EINTR or EIO is answered.
[[gnu::always_inline]] inline result<void> close(unsigned fd) { return result<void>(syscall(number::close, fd)); }

// lseek(2). The new offset from the start, bytes. ESPIPE: not seekable.
[[gnu::always_inline]] inline result<long> lseek(unsigned fd, long offset, unsigned whence) {
  return result<long>(syscall(number::lseek, fd, offset, whence));
}

// pread(2). As read, at `offset`, bytes; the descriptor's own position stays. ESPIPE: not seekable.
[[gnu::always_inline]] inline result<size_t> pread(unsigned fd, void *buffer, size_t count, long offset) {
  return result<size_t>(syscall(number::pread64, fd, buffer, count, offset));
}

// pwrite(2). As write, at `offset`; but where the descriptor appends, at the end.
[[gnu::always_inline]] inline result<size_t> pwrite(unsigned fd, const void *buffer, size_t count, long offset) {
  return result<size_t>(syscall(number::pwrite64, fd, buffer, count, offset));
}

// dup(2). The lowest free descriptor. EBADF EMFILE.
[[gnu::always_inline]] inline result<int> dup(unsigned fd) { return result<int>(syscall(number::dup, fd)); }

// dup2(2). `wanted`, closed first if it was open. EBADF EBUSY EINTR.
[[gnu::always_inline]] inline result<int> dup2(unsigned fd, unsigned wanted) {
  return result<int>(syscall(number::dup2, fd, wanted));
}

// dup3(2). EINVAL: the same descriptor twice, or flags other than O_CLOEXEC. EBADF EBUSY EINTR.
[[gnu::always_inline]] inline result<int> dup3(unsigned fd, unsigned wanted, int flags) {
  return result<int>(syscall(number::dup3, fd, wanted, flags));
}

// pipe(2). Two descriptors to `ends`: [0] is read, [1] written. EFAULT EMFILE ENFILE.
[[gnu::always_inline]] inline result<void> pipe(int *ends) { return result<void>(syscall(number::pipe, ends)); }

// pipe2(2). EINVAL: unknown flags. EFAULT EMFILE ENFILE.
[[gnu::always_inline]] inline result<void> pipe2(int *ends, int flags) {
  return result<void>(syscall(number::pipe2, ends, flags));
}

// fstat(2). EBADF EFAULT.
[[gnu::always_inline]] inline result<void> fstat(unsigned fd, struct ::stat *status) {
  return result<void>(syscall(number::fstat, fd, status));
}

// fchmod(2). EBADF EPERM EROFS.
[[gnu::always_inline]] inline result<void> fchmod(unsigned fd, unsigned mode) {
  return result<void>(syscall(number::fchmod, fd, mode));
}

// ftruncate(2). `length` in bytes; a longer file is filled with a hole. EBADF EFBIG EINVAL.
[[gnu::always_inline]] inline result<void> ftruncate(unsigned fd, long length) {
  return result<void>(syscall(number::ftruncate, fd, length));
}

// fsync(2). Comes back when the disk has it. EBADF EIO ENOSPC; EINVAL: nothing that lies on a disk.
[[gnu::always_inline]] inline result<void> fsync(unsigned fd) { return result<void>(syscall(number::fsync, fd)); }

// fdatasync(2), syncfs(2): only what is needed to read the file again; the whole file system. As fsync.
[[gnu::always_inline]] inline result<void> fdatasync(unsigned fd) {
  return result<void>(syscall(number::fdatasync, fd));
}
[[gnu::always_inline]] inline result<void> syncfs(unsigned fd) { return result<void>(syscall(number::syncfs, fd)); }

// fchown(2). ~0 leaves the user or the group as it is. EBADF EPERM EROFS.
[[gnu::always_inline]] inline result<void> fchown(unsigned fd, unsigned user, unsigned group) {
  return result<void>(syscall(number::fchown, fd, user, group));
}

// fchdir(2). EACCES EBADF ENOTDIR.
[[gnu::always_inline]] inline result<void> fchdir(unsigned fd) { return result<void>(syscall(number::fchdir, fd)); }

// fstatfs(2): the file system that the file lies on. EBADF EFAULT EIO ENOSYS.
[[gnu::always_inline]] inline result<void> fstatfs(unsigned fd, struct ::statfs *status) {
  return result<void>(syscall(number::fstatfs, fd, status));
}

// flock(2): a lock of the open file, LOCK_SH, LOCK_EX or LOCK_UN. EBADF EINTR EINVAL ENOLCK EWOULDBLOCK.
[[gnu::always_inline]] inline result<void> flock(unsigned fd, unsigned operation) {
  return result<void>(syscall(number::flock, fd, operation));
}

// fallocate(2). EFBIG EINTR EINVAL EIO ENODEV ENOSPC EOPNOTSUPP EPERM ESPIPE.
[[gnu::always_inline]] inline result<void> fallocate(int fd, int mode, long offset, long length) {
  return result<void>(syscall(number::fallocate, fd, mode, offset, length));
}

// fadvise64 of posix_fadvise(2). EBADF EINVAL ESPIPE.
[[gnu::always_inline]] inline result<void> fadvise64(int fd, long offset, size_t length, int advice) {
  return result<void>(syscall(number::fadvise64, fd, offset, length, advice));
}

// sendfile(2). Bytes moved from `from` to `to`, from `*offset` on where that is not null. EAGAIN EBADF EINVAL EIO
// ESPIPE.
[[gnu::always_inline]] inline result<size_t> sendfile(int to, int from, long *offset, size_t count) {
  return result<size_t>(syscall(number::sendfile, to, from, offset, count));
}

// close_range(2). EINVAL: `last` before `first`, or flags that it does not know.
[[gnu::always_inline]] inline result<void> close_range(unsigned first, unsigned last, unsigned flags) {
  return result<void>(syscall(number::close_range, first, last, flags));
}

// fcntl(2). What is taken and answered depends on `command`.
[[gnu::always_inline]] inline result<int> fcntl(unsigned fd, unsigned command, unsigned long value) {
  return result<int>(syscall(number::fcntl, fd, command, value));
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

// poll(2). How many of the descriptors have something to tell; a `timeout` of 0 milliseconds does not wait.
// EFAULT EINTR EINVAL ENOMEM.
[[gnu::always_inline]] inline result<int> poll(pollfd *descriptors, unsigned count, int timeout) {
  return result<int>(syscall(number::poll, descriptors, count, timeout));
}

// ppoll(2). As poll, for the time at `timeout`, where what is left of it is put, with the signals of `mask` held back
// meanwhile; null: without end, and without a change. EFAULT EINTR EINVAL ENOMEM.
[[gnu::always_inline]] inline result<int> ppoll(pollfd *descriptors, unsigned count, ::timespec *timeout,
                                                const uint64_t *mask) {
  return result<int>(syscall(number::ppoll, descriptors, count, timeout, mask, sizeof *mask));
}

}  // namespace shoji::kernel
