// posix_getdents: entries of a directory by its descriptor, without a stream.
// Does not belong here: streams (opendir.cpp, readdir.cpp).
#define _POSIX_C_SOURCE 202405L
#include <dirent.h>
#include <limits.h>
#include "kernel/directory.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

static_assert(__builtin_offsetof(posix_dent, d_name) == __builtin_offsetof(kernel::linux_dirent64, d_name) &&
                  __builtin_offsetof(posix_dent, d_reclen) == __builtin_offsetof(kernel::linux_dirent64, d_reclen),
              "an entry is handed out as the kernel wrote it");

namespace {

// The kernel takes 32 bits of the size, and calls a directory that was removed meanwhile ENOENT: it has no entries.
result<size_t> read_entries(int fd, void *buffer, size_t size, int flags) {
  if (flags != 0) return error{EOPNOTSUPP};
  const auto entries = static_cast<kernel::linux_dirent64 *>(buffer);
  const auto read = kernel::getdents64(static_cast<unsigned>(fd), entries,
                                       size < INT_MAX ? static_cast<unsigned>(size) : unsigned{INT_MAX});
  return !read && read.failure().number == ENOENT ? result<size_t>(0) : read;
}

}  // namespace

extern "C" ssize_t posix_getdents(int fd, void *buffer, size_t size, int flags) {
  return static_cast<ssize_t>(set_errno(read_entries(fd, buffer, size, flags)));
}
