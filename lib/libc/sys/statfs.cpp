// statfs and fstatfs: the file system that a file lies on, as the kernel tells it.
// Does not belong here: the same by POSIX's names (statvfs.cpp), or the file itself (stat/stat.cpp).
#include <sys/statfs.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

static_assert(sizeof(struct statfs) == 120, "the kernel's layout: include/uapi/asm-generic/statfs.h");

extern "C" {

int statfs(const char *path, struct statfs *status) { return set_errno(kernel::statfs(path, status)); }

int fstatfs(int fd, struct statfs *status) { return set_errno(kernel::fstatfs(static_cast<unsigned>(fd), status)); }

}  // extern "C"
