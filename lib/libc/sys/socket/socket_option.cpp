// getsockopt and setsockopt.
// Does not belong here: what one option means (tcp(7), socket(7)).
#include <sys/socket.h>
#include "kernel/socket.h"
#include "libc/errno/set_errno.h"

extern "C" {

int getsockopt(int fd, int level, int option, void *__restrict value, socklen_t *__restrict length) {
  return shoji::set_errno(shoji::kernel::getsockopt(fd, level, option, value, length));
}

int setsockopt(int fd, int level, int option, const void *value, socklen_t length) {
  return shoji::set_errno(shoji::kernel::setsockopt(fd, level, option, value, static_cast<int>(length)));
}

}  // extern "C"
