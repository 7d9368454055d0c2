// fchdir and chroot: other places where paths begin.
// Does not belong here: chdir (chdir.cpp).
#include <unistd.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int fchdir(int fd) { return set_errno(kernel::fchdir(static_cast<unsigned>(fd))); }

int chroot(const char *path) { return set_errno(kernel::chroot(path)); }

}  // extern "C"
