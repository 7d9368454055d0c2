// pread and pwrite: at an offset of the caller's.
// Does not belong here: calls that move the descriptor's own (io.cpp, write.cpp).
#include <unistd.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

ssize_t pread(int fd, void *buffer, size_t count, off_t offset) {
  return static_cast<ssize_t>(set_errno(kernel::pread(static_cast<unsigned>(fd), buffer, count, offset)));
}

ssize_t pwrite(int fd, const void *buffer, size_t count, off_t offset) {
  return static_cast<ssize_t>(set_errno(kernel::pwrite(static_cast<unsigned>(fd), buffer, count, offset)));
}

}  // extern "C"
