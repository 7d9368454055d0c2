// What moves data through a socket: send, recv and their kin.
// Does not belong here: read and write (unistd/), which do so, too.
#include <sys/socket.h>
#include "kernel/socket.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

ssize_t sendto(int fd, const void *buffer, size_t size, int flags, const sockaddr *address, socklen_t length) {
  return static_cast<ssize_t>(
      set_errno(kernel::sendto(fd, buffer, size, static_cast<unsigned>(flags), address, static_cast<int>(length))));
}

// This architecture has no calls of their own for send and recv.
ssize_t send(int fd, const void *buffer, size_t size, int flags) {
  return static_cast<ssize_t>(set_errno(kernel::sendto(fd, buffer, size, static_cast<unsigned>(flags), nullptr, 0)));
}

ssize_t sendmsg(int fd, const msghdr *message, int flags) {
  return static_cast<ssize_t>(set_errno(kernel::sendmsg(fd, message, static_cast<unsigned>(flags))));
}

ssize_t recvfrom(int fd, void *__restrict buffer, size_t size, int flags, sockaddr *__restrict address,
                 socklen_t *__restrict length) {
  return static_cast<ssize_t>(
      set_errno(kernel::recvfrom(fd, buffer, size, static_cast<unsigned>(flags), address, length)));
}

ssize_t recv(int fd, void *buffer, size_t size, int flags) {
  return static_cast<ssize_t>(
      set_errno(kernel::recvfrom(fd, buffer, size, static_cast<unsigned>(flags), nullptr, nullptr)));
}

ssize_t recvmsg(int fd, msghdr *message, int flags) {
  return static_cast<ssize_t>(set_errno(kernel::recvmsg(fd, message, static_cast<unsigned>(flags))));
}

}  // extern "C"
