// fdatasync and syncfs.
// Does not belong here: fsync (truncate.cpp), sync (sync.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <unistd.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int fdatasync(int fd) { return set_errno(kernel::fdatasync(static_cast<unsigned>(fd))); }

int syncfs(int fd) { return set_errno(kernel::syncfs(static_cast<unsigned>(fd))); }

}  // extern "C"
