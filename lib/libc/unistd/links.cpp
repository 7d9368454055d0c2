// Names of files: link, symlink, readlink, unlink, access, and rmdir.
// Does not belong here: rename (stdio/rename.cpp), attributes (sys_stat).
#include <limits.h>
#include <unistd.h>
#include "kernel/directory.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int link(const char *path, const char *name) { return set_errno(kernel::link(path, name)); }

int symlink(const char *text, const char *name) { return set_errno(kernel::symlink(text, name)); }

// The kernel takes an int, and no link is that long.
ssize_t readlink(const char *__restrict path, char *__restrict buffer, size_t size) {
  const int room = size < INT_MAX ? static_cast<int>(size) : INT_MAX;
  return static_cast<ssize_t>(set_errno(kernel::readlink(path, buffer, room)));
}

int unlink(const char *path) { return set_errno(kernel::unlink(path)); }

int rmdir(const char *path) { return set_errno(kernel::rmdir(path)); }

int access(const char *path, int mode) { return set_errno(kernel::access(path, mode)); }

}  // extern "C"
