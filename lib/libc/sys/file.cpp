// flock.
// Does not belong here: locks of a part of a file (fcntl/fcntl.cpp, unistd/lockf.cpp).
#include <sys/file.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

extern "C" int flock(int fd, int operation) {
  return shoji::set_errno(shoji::kernel::flock(static_cast<unsigned>(fd), static_cast<unsigned>(operation)));
}
