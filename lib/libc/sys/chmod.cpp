// Permissions, and making a directory with some: chmod, fchmod, umask, mkdir.
// Does not belong here: asking for them (stat.cpp), rmdir (unistd/links.cpp).
#include <sys/stat.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int chmod(const char *path, mode_t mode) { return set_errno(kernel::chmod(path, mode)); }

int fchmod(int fd, mode_t mode) { return set_errno(kernel::fchmod(static_cast<unsigned>(fd), mode)); }

mode_t umask(mode_t mask) { return kernel::umask(mask); }

int mkdir(const char *path, mode_t mode) { return set_errno(kernel::mkdir(path, mode)); }

}  // extern "C"
