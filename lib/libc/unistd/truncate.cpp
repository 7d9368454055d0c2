// truncate, ftruncate and fsync: how long a file is, and whether the disk has it.
// Does not belong here: what it holds (io.cpp, write.cpp).
#include <unistd.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int truncate(const char *path, off_t length) { return set_errno(kernel::truncate(path, length)); }

int ftruncate(int fd, off_t length) { return set_errno(kernel::ftruncate(static_cast<unsigned>(fd), length)); }

int fsync(int fd) { return set_errno(kernel::fsync(static_cast<unsigned>(fd))); }

}  // extern "C"
