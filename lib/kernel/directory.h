// The calls on files by their names, typed, as the kernel takes them: attributes, links, directories.
// Does not belong here: opening them, or anything on a descriptor (file.h).
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

struct stat;    // <sys/stat.h> has it, as the kernel has
struct statfs;  // <sys/statfs.h> as well

namespace shoji::kernel {

// Each of these that looks a path up may answer EACCES EFAULT ELOOP ENAMETOOLONG ENOENT ENOTDIR.

// stat(2).
[[gnu::always_inline]] inline result<void> stat(const char *path, struct ::stat *status) {
  return result<void>(syscall(number::stat, path, status));
}

// lstat(2). A symbolic link at the path's end is not followed.
[[gnu::always_inline]] inline result<void> lstat(const char *path, struct ::stat *status) {
  return result<void>(syscall(number::lstat, path, status));
}

// fstatat(2). A relative path begins at `directory`. EBADF EINVAL.
[[gnu::always_inline]] inline result<void> newfstatat(int directory, const char *path, struct ::stat *status,
                                                      int flags) {
  return result<void>(syscall(number::newfstatat, directory, path, status, flags));
}

// access(2). Asks for the real user, not the effective one. EROFS EINVAL.
[[gnu::always_inline]] inline result<void> access(const char *path, int mode) {
  return result<void>(syscall(number::access, path, mode));
}

// chmod(2). EPERM EROFS.
[[gnu::always_inline]] inline result<void> chmod(const char *path, unsigned mode) {
  return result<void>(syscall(number::chmod, path, mode));
}

// umask(2). The old mask; never fails.
[[gnu::always_inline]] inline unsigned umask(unsigned mask) {
  return static_cast<unsigned>(syscall(number::umask, mask));
}

// truncate(2). `length` in bytes. EFBIG EINVAL EISDIR EPERM EROFS ETXTBSY.
[[gnu::always_inline]] inline result<void> truncate(const char *path, long length) {
  return result<void>(syscall(number::truncate, path, length));
}

// link(2). A second name. EEXIST EMLINK EPERM EXDEV.
[[gnu::always_inline]] inline result<void> link(const char *path, const char *name) {
  return result<void>(syscall(number::link, path, name));
}

// symlink(2). `text` is looked up when the link is followed, not now. EEXIST.
[[gnu::always_inline]] inline result<void> symlink(const char *text, const char *name) {
  return result<void>(syscall(number::symlink, text, name));
}

// readlink(2). The bytes stored: the link's text without a NUL, cut where it does not fit. EINVAL: no symbolic link.
[[gnu::always_inline]] inline result<size_t> readlink(const char *path, char *buffer, int size) {
  return result<size_t>(syscall(number::readlink, path, buffer, size));
}

// unlink(2). The file goes when its last name and its last descriptor have. EBUSY EISDIR EPERM EROFS.
[[gnu::always_inline]] inline result<void> unlink(const char *path) {
  return result<void>(syscall(number::unlink, path));
}

// rename(2). What was called `to` before is gone. EBUSY EINVAL EISDIR ENOTEMPTY EXDEV.
[[gnu::always_inline]] inline result<void> rename(const char *from, const char *to) {
  return result<void>(syscall(number::rename, from, to));
}

// mkdir(2). EEXIST EMLINK ENOSPC EROFS.
[[gnu::always_inline]] inline result<void> mkdir(const char *path, unsigned mode) {
  return result<void>(syscall(number::mkdir, path, mode));
}

// rmdir(2). ENOTEMPTY EBUSY EINVAL.
[[gnu::always_inline]] inline result<void> rmdir(const char *path) {
  return result<void>(syscall(number::rmdir, path));
}

// chdir(2).
[[gnu::always_inline]] inline result<void> chdir(const char *path) {
  return result<void>(syscall(number::chdir, path));
}

// getcwd(2). The bytes stored, the NUL counted. "(unreachable)" stands before the path of a directory that lies outside
// of the root. ERANGE: too long. ENOENT: removed.
[[gnu::always_inline]] inline result<size_t> getcwd(char *buffer, size_t size) {
  return result<size_t>(syscall(number::getcwd, buffer, size));
}

// chown(2), lchown(2): of the link itself. ~0 leaves the user or the group as it is. EPERM EROFS.
[[gnu::always_inline]] inline result<void> chown(const char *path, unsigned user, unsigned group) {
  return result<void>(syscall(number::chown, path, user, group));
}
[[gnu::always_inline]] inline result<void> lchown(const char *path, unsigned user, unsigned group) {
  return result<void>(syscall(number::lchown, path, user, group));
}

// mknod(2). The type stands in `mode`, a device in its 32 bits. EEXIST ENOSPC EPERM EROFS.
[[gnu::always_inline]] inline result<void> mknod(const char *path, unsigned mode, unsigned device) {
  return result<void>(syscall(number::mknod, path, mode, device));
}

// statfs(2): the file system that the path lies on. EIO ENOSYS.
[[gnu::always_inline]] inline result<void> statfs(const char *path, struct ::statfs *status) {
  return result<void>(syscall(number::statfs, path, status));
}

// chroot(2). ENOTDIR EPERM.
[[gnu::always_inline]] inline result<void> chroot(const char *path) {
  return result<void>(syscall(number::chroot, path));
}

// struct linux_dirent64, getdents64(2): d_name is NUL-terminated, and d_reclen bytes further the next entry begins.
struct linux_dirent64 {
  uint64_t d_ino;
  int64_t d_off;
  unsigned short d_reclen;
  unsigned char d_type;
  char d_name[1];
};

// getdents64(2). Bytes of entries read from a directory's descriptor, 0 at its end. EBADF EFAULT EINVAL ENOENT ENOTDIR.
[[gnu::always_inline]] inline result<size_t> getdents64(unsigned fd, linux_dirent64 *entries, unsigned count) {
  return result<size_t>(syscall(number::getdents64, fd, entries, count));
}

}  // namespace shoji::kernel
