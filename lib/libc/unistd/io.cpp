// read, close and lseek.
// Does not belong here: write (write.cpp) and open (fcntl/open.cpp), hops that a debugger shows.
#include <unistd.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

ssize_t read(int fd, void *buffer, size_t count) {
  return static_cast<ssize_t>(set_errno(kernel::read(static_cast<unsigned>(fd), buffer, count)));
}

int close(int fd) { return set_errno(kernel::close(static_cast<unsigned>(fd))); }

off_t lseek(int fd, off_t offset, int whence) {
  return set_errno(kernel::lseek(static_cast<unsigned>(fd), offset, static_cast<unsigned>(whence)));
}

}  // extern "C"
