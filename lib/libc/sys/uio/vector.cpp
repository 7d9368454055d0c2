// readv, writev, preadv and pwritev: several pieces of memory in one call.
// Does not belong here: read and write (unistd/), another process's memory (process_vm.cpp).
#include <sys/uio.h>
#include "kernel/vector.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

// A negative count becomes a large one, which the kernel refuses as POSIX asks: EINVAL.
extern "C" {

ssize_t readv(int fd, const iovec *pieces, int count) {
  return static_cast<ssize_t>(set_errno(kernel::readv(fd, pieces, count)));
}

ssize_t writev(int fd, const iovec *pieces, int count) {
  return static_cast<ssize_t>(set_errno(kernel::writev(fd, pieces, count)));
}

ssize_t preadv(int fd, const iovec *pieces, int count, off_t offset) {
  return static_cast<ssize_t>(set_errno(kernel::preadv(fd, pieces, count, offset)));
}

ssize_t pwritev(int fd, const iovec *pieces, int count, off_t offset) {
  return static_cast<ssize_t>(set_errno(kernel::pwritev(fd, pieces, count, offset)));
}

}  // extern "C"
