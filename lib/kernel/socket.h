// The calls on sockets, typed, as the kernel takes them.
// Does not belong here: reading and writing that any descriptor knows (file.h, vector.h), or what an address looks
// like.
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

// <sys/socket.h> has them for C, and the kernel's are the same.
struct sockaddr;
struct msghdr;

namespace shoji::kernel {

// socket(2). A descriptor. EACCES EAFNOSUPPORT EINVAL EMFILE ENFILE ENOBUFS ENOMEM EPROTONOSUPPORT.
[[gnu::always_inline]] inline result<int> socket(int family, int type, int protocol) {
  return result<int>(syscall(number::socket, family, type, protocol));
}

// socketpair(2). Two connected descriptors into `pair`. As socket, EFAULT, and EOPNOTSUPP where a family has no pairs.
[[gnu::always_inline]] inline result<void> socketpair(int family, int type, int protocol, int *pair) {
  return result<void>(syscall(number::socketpair, family, type, protocol, pair));
}

// bind(2). EACCES EADDRINUSE EADDRNOTAVAIL EBADF EFAULT EINVAL ENOTSOCK; and see there for paths.
[[gnu::always_inline]] inline result<void> bind(int fd, const sockaddr *address, int length) {
  return result<void>(syscall(number::bind, fd, address, length));
}

// listen(2). EADDRINUSE EBADF ENOTSOCK EOPNOTSUPP.
[[gnu::always_inline]] inline result<void> listen(int fd, int backlog) {
  return result<void>(syscall(number::listen, fd, backlog));
}

// connect(2). EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF ECONNREFUSED EFAULT EINPROGRESS EINTR
// EISCONN ENETUNREACH ENOTSOCK EPERM EPROTOTYPE ETIMEDOUT. After EINTR it goes on by itself.
[[gnu::always_inline]] inline result<void> connect(int fd, const sockaddr *address, int length) {
  return result<void>(syscall(number::connect, fd, address, length));
}

// accept4(2). The descriptor of a connection. `length` is the room for the peer's address, then the address's size,
// which may be more. EAGAIN EBADF ECONNABORTED EFAULT EINTR EINVAL EMFILE ENFILE ENOBUFS ENOMEM ENOTSOCK EOPNOTSUPP
// EPERM.
[[gnu::always_inline]] inline result<int> accept4(int fd, sockaddr *peer, unsigned *length, int flags) {
  return result<int>(syscall(number::accept4, fd, peer, length, flags));
}

// accept(2): the same without flags.
[[gnu::always_inline]] inline result<int> accept(int fd, sockaddr *peer, unsigned *length) {
  return result<int>(syscall(number::accept, fd, peer, length));
}

// shutdown(2). EBADF EINVAL ENOTCONN ENOTSOCK.
[[gnu::always_inline]] inline result<void> shutdown(int fd, int how) {
  return result<void>(syscall(number::shutdown, fd, how));
}

// getsockname(2), getpeername(2). `length` as for accept. EBADF EFAULT EINVAL ENOBUFS ENOTSOCK; ENOTCONN: no peer.
[[gnu::always_inline]] inline result<void> getsockname(int fd, sockaddr *address, unsigned *length) {
  return result<void>(syscall(number::getsockname, fd, address, length));
}
[[gnu::always_inline]] inline result<void> getpeername(int fd, sockaddr *address, unsigned *length) {
  return result<void>(syscall(number::getpeername, fd, address, length));
}

// getsockopt(2), setsockopt(2). EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK.
[[gnu::always_inline]] inline result<void> getsockopt(int fd, int level, int option, void *value, unsigned *length) {
  return result<void>(syscall(number::getsockopt, fd, level, option, value, length));
}
[[gnu::always_inline]] inline result<void> setsockopt(int fd, int level, int option, const void *value, int length) {
  return result<void>(syscall(number::setsockopt, fd, level, option, value, length));
}

// sendto(2), and send(2) where `address` is null. Bytes sent. EAGAIN EBADF ECONNRESET EDESTADDRREQ EFAULT EINTR EINVAL
// EISCONN EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP EPIPE.
[[gnu::always_inline]] inline result<size_t> sendto(int fd, const void *buffer, size_t size, unsigned flags,
                                                    const sockaddr *address, int length) {
  return result<size_t>(syscall(number::sendto, fd, buffer, size, flags, address, length));
}

// recvfrom(2), and recv(2) where `address` is null. Bytes received, 0 at the end of a stream. EAGAIN EBADF ECONNREFUSED
// EFAULT EINTR EINVAL ENOMEM ENOTCONN ENOTSOCK.
[[gnu::always_inline]] inline result<size_t> recvfrom(int fd, void *buffer, size_t size, unsigned flags,
                                                      sockaddr *address, unsigned *length) {
  return result<size_t>(syscall(number::recvfrom, fd, buffer, size, flags, address, length));
}

// sendmsg(2), recvmsg(2): the same with several buffers, and with what travels beside the data. Errors as above.
[[gnu::always_inline]] inline result<size_t> sendmsg(int fd, const msghdr *message, unsigned flags) {
  return result<size_t>(syscall(number::sendmsg, fd, message, flags));
}
[[gnu::always_inline]] inline result<size_t> recvmsg(int fd, msghdr *message, unsigned flags) {
  return result<size_t>(syscall(number::recvmsg, fd, message, flags));
}

}  // namespace shoji::kernel
