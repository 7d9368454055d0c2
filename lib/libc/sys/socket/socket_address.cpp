// What gives a socket its ends, and names them: bind, listen, connect, shutdown, getsockname, getpeername.
// Does not belong here: new descriptors (socket.cpp).
#include <sys/socket.h>
#include "kernel/socket.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int bind(int fd, const sockaddr *address, socklen_t length) {
  return set_errno(kernel::bind(fd, address, static_cast<int>(length)));
}

int listen(int fd, int backlog) { return set_errno(kernel::listen(fd, backlog)); }

int connect(int fd, const sockaddr *address, socklen_t length) {
  return set_errno(kernel::connect(fd, address, static_cast<int>(length)));
}

int shutdown(int fd, int how) { return set_errno(kernel::shutdown(fd, how)); }

int getsockname(int fd, sockaddr *__restrict address, socklen_t *__restrict length) {
  return set_errno(kernel::getsockname(fd, address, length));
}

int getpeername(int fd, sockaddr *__restrict address, socklen_t *__restrict length) {
  return set_errno(kernel::getpeername(fd, address, length));
}

}  // extern "C"
