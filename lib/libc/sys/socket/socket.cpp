// The calls that make the descriptor of a socket: socket, socketpair, accept, accept4.
// Does not belong here: what is done with it (socket_address.cpp, socket_option.cpp, socket_message.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sys/socket.h>
#include "kernel/socket.h"
#include "libc/errno/set_errno.h"
#include "process/steps.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

// A program with more rights than its caller must not take a closed descriptor 2 for its socket, and complain there.
SHOJI_NEEDS_STEP(descriptors);

extern "C" {

int socket(int family, int type, int protocol) { return set_errno(kernel::socket(family, type, protocol)); }

int socketpair(int family, int type, int protocol, int pair[2]) {
  return set_errno(kernel::socketpair(family, type, protocol, pair));
}

int accept(int fd, sockaddr *__restrict peer, socklen_t *__restrict length) {
  return set_errno(kernel::accept(fd, peer, length));
}

int accept4(int fd, sockaddr *__restrict peer, socklen_t *__restrict length, int flags) {
  return set_errno(kernel::accept4(fd, peer, length, flags));
}

}  // extern "C"
