// Permissions, and making a directory with some: chmod, fchmod, fchmodat, umask, mkdir.
// Does not belong here: asking for them (stat.cpp), rmdir (unistd/links.cpp).
#include <sys/stat.h>
#include "kernel/at.h"
#include "kernel/directory.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "libc/errno/unsupported.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int chmod(const char *path, mode_t mode) { return set_errno(kernel::chmod(path, mode)); }

int fchmod(int fd, mode_t mode) { return set_errno(kernel::fchmod(static_cast<unsigned>(fd), mode)); }

// Kernels before 6.6 have no fchmodat2.
int fchmodat(int directory, const char *path, mode_t mode, int flags) {
  if (flags == 0) return set_errno(kernel::fchmodat(directory, path, mode));
  return set_errno(shoji::or_unsupported(kernel::fchmodat2(directory, path, mode, static_cast<unsigned>(flags))));
}

mode_t umask(mode_t mask) { return kernel::umask(mask); }

int mkdir(const char *path, mode_t mode) { return set_errno(kernel::mkdir(path, mode)); }

}  // extern "C"
