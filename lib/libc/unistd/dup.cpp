// dup, dup2 and dup3: a second descriptor of one open file.
// Does not belong here: fcntl's F_DUPFD (fcntl/fcntl.cpp).
#include <unistd.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int dup(int fd) { return set_errno(kernel::dup(static_cast<unsigned>(fd))); }

int dup2(int old, int wanted) {
  return set_errno(kernel::dup2(static_cast<unsigned>(old), static_cast<unsigned>(wanted)));
}

int dup3(int old, int wanted, int flags) {
  return set_errno(kernel::dup3(static_cast<unsigned>(old), static_cast<unsigned>(wanted), flags));
}

}  // extern "C"
