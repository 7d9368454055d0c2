// The calls on files by their names that begin at a directory of the caller's choice, typed, as the kernel takes them.
// Does not belong here: openat (file.h), or the calls without such a directory (directory.h).
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

struct statx;     // <sys/stat.h> has it, as the kernel has
struct timespec;  // <bits/timespec.h>

namespace shoji::kernel {

// Each of these may answer EACCES EBADF EFAULT ELOOP ENAMETOOLONG ENOENT ENOTDIR, and EINVAL for flags that it does not
// know. `directory` is a descriptor, or AT_FDCWD; flags are AT_ words of <fcntl.h>.

// faccessat(2), without flags. Asks for the real user. EROFS.
[[gnu::always_inline]] inline result<void> faccessat(int directory, const char *path, int mode) {
  return result<void>(syscall(number::faccessat, directory, path, mode));
}

// faccessat2 of faccessat(2), with flags, since Linux 5.8. EROFS.
[[gnu::always_inline]] inline result<void> faccessat2(int directory, const char *path, int mode, int flags) {
  return result<void>(syscall(number::faccessat2, directory, path, mode, flags));
}

// fchmodat(2), without flags: links are followed. EPERM EROFS.
[[gnu::always_inline]] inline result<void> fchmodat(int directory, const char *path, unsigned mode) {
  return result<void>(syscall(number::fchmodat, directory, path, mode));
}

// fchmodat2 of fchmodat(2), with flags, since Linux 6.6. EOPNOTSUPP: a link has no mode of its own. EPERM EROFS.
[[gnu::always_inline]] inline result<void> fchmodat2(int directory, const char *path, unsigned mode, unsigned flags) {
  return result<void>(syscall(number::fchmodat2, directory, path, mode, flags));
}

// fchownat(2). ~0 leaves the user or the group as it is. EPERM EROFS.
[[gnu::always_inline]] inline result<void> fchownat(int directory, const char *path, unsigned user, unsigned group,
                                                    int flags) {
  return result<void>(syscall(number::fchownat, directory, path, user, group, flags));
}

// linkat(2). A link itself gets the name, unless flags say to follow it. EEXIST EMLINK EPERM EXDEV.
[[gnu::always_inline]] inline result<void> linkat(int directory, const char *path, int new_directory, const char *name,
                                                  int flags) {
  return result<void>(syscall(number::linkat, directory, path, new_directory, name, flags));
}

// symlinkat(2). EEXIST.
[[gnu::always_inline]] inline result<void> symlinkat(const char *text, int directory, const char *name) {
  return result<void>(syscall(number::symlinkat, text, directory, name));
}

// readlinkat(2). The bytes stored, as readlink. EINVAL: no symbolic link.
[[gnu::always_inline]] inline result<size_t> readlinkat(int directory, const char *path, char *buffer, int size) {
  return result<size_t>(syscall(number::readlinkat, directory, path, buffer, size));
}

// unlinkat(2). A directory only with AT_REMOVEDIR. EBUSY EISDIR ENOTEMPTY EPERM EROFS.
[[gnu::always_inline]] inline result<void> unlinkat(int directory, const char *path, int flags) {
  return result<void>(syscall(number::unlinkat, directory, path, flags));
}

// renameat(2), renameat2 with it. EBUSY EEXIST EINVAL EISDIR ENOTEMPTY EXDEV.
[[gnu::always_inline]] inline result<void> renameat(int directory, const char *from, int new_directory,
                                                    const char *to) {
  return result<void>(syscall(number::renameat, directory, from, new_directory, to));
}

[[gnu::always_inline]] inline result<void> renameat2(int directory, const char *from, int new_directory, const char *to,
                                                     unsigned flags) {
  return result<void>(syscall(number::renameat2, directory, from, new_directory, to, flags));
}

// mkdirat(2). EEXIST EMLINK ENOSPC EROFS.
[[gnu::always_inline]] inline result<void> mkdirat(int directory, const char *path, unsigned mode) {
  return result<void>(syscall(number::mkdirat, directory, path, mode));
}

// mknodat(2). The type stands in `mode`, a device in its 32 bits. EEXIST ENOSPC EPERM EROFS.
[[gnu::always_inline]] inline result<void> mknodat(int directory, const char *path, unsigned mode, unsigned device) {
  return result<void>(syscall(number::mknodat, directory, path, mode, device));
}

// utimensat(2). Null as path: the descriptor `directory` itself; null as times: now. EPERM EROFS.
[[gnu::always_inline]] inline result<void> utimensat(int directory, const char *path, const struct ::timespec *times,
                                                     int flags) {
  return result<void>(syscall(number::utimensat, directory, path, times, flags));
}

// statx(2). EINVAL: a bit of the mask that is reserved.
[[gnu::always_inline]] inline result<void> statx(int directory, const char *path, int flags, unsigned mask,
                                                 struct ::statx *status) {
  return result<void>(syscall(number::statx, directory, path, flags, mask, status));
}

}  // namespace shoji::kernel
