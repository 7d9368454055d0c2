// The functions of sys/socket.h on sockets without a network: what arrives, what a socket tells of itself, and the errors.
// RUN: %cc %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include "../../inputs/expect.h"

// A name that no file system knows, chosen by the kernel, is bound to `fd` and stored to `name`: its length.
static socklen_t choose_name(int fd, struct sockaddr_un *name) {
  struct sockaddr_un any = {AF_UNIX, ""};
  socklen_t length = sizeof *name;
  expect(bind(fd, (struct sockaddr *)&any, sizeof any.sun_family) == 0);
  expect(getsockname(fd, (struct sockaddr *)name, &length) == 0);
  expect(length > sizeof any.sun_family && length < sizeof *name && name->sun_path[0] == '\0');
  return length;
}

static void streams(void) {
  int pair[2], type = 0;
  char text[16] = "";
  expect(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0);
  expect(send(pair[0], "hello", 5, 0) == 5);
  expect(recv(pair[1], text, 2, MSG_PEEK) == 2 && memcmp(text, "he", 2) == 0);
  expect(recv(pair[1], text, sizeof text, 0) == 5 && memcmp(text, "hello", 5) == 0);
  expect(recv(pair[1], text, sizeof text, MSG_DONTWAIT) == -1 && errno == EAGAIN);

  socklen_t length = sizeof type;
  expect(getsockopt(pair[0], SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_STREAM && length == sizeof type);
  struct ucred peer;
  length = sizeof peer;
  expect(getsockopt(pair[0], SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 && peer.pid == getpid());
  const int yes = 1;
  expect(setsockopt(pair[0], SOL_SOCKET, SO_PASSCRED, &yes, sizeof yes) == 0);
  length = sizeof type;
  expect(getsockopt(pair[0], SOL_SOCKET, SO_PASSCRED, &type, &length) == 0 && type == 1);

  expect(shutdown(pair[0], SHUT_WR) == 0);
  expect(recv(pair[1], text, sizeof text, 0) == 0);
  expect(send(pair[0], "more", 4, MSG_NOSIGNAL) == -1 && errno == EPIPE);
  expect(close(pair[0]) == 0 && close(pair[1]) == 0);
}

static void connections(void) {
  struct sockaddr_un name, peer;
  const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
  const socklen_t length = choose_name(listener, &name);
  expect(listen(listener, 2) == 0);
  expect(accept(listener, NULL, NULL) == -1 && errno == EAGAIN);

  const int one = socket(AF_UNIX, SOCK_STREAM, 0), two = socket(AF_UNIX, SOCK_STREAM, 0);
  struct sockaddr_un own;
  const socklen_t own_length = choose_name(two, &own);
  expect(connect(one, (struct sockaddr *)&name, length) == 0);
  expect(connect(two, (struct sockaddr *)&name, length) == 0);
  const int first = accept(listener, NULL, NULL);
  socklen_t peer_length = sizeof peer;
  const int second = accept4(listener, (struct sockaddr *)&peer, &peer_length, SOCK_CLOEXEC | SOCK_NONBLOCK);
  expect(first > two && second > first);
  expect(peer_length == own_length && memcmp(&peer, &own, own_length) == 0);
  char text[4];
  expect(read(second, text, sizeof text) == -1 && errno == EAGAIN);

  // The size that the address has is told, also where there is no room for it.
  struct sockaddr_un cut = {0, "untouched"};
  peer_length = sizeof cut.sun_family;
  expect(getpeername(one, (struct sockaddr *)&cut, &peer_length) == 0);
  expect(peer_length == length && cut.sun_family == AF_UNIX && strcmp(cut.sun_path, "untouched") == 0);
  close(one), close(two), close(first), close(second), close(listener);
}

static void datagrams(void) {
  struct sockaddr_un one_name, two_name, from;
  const int one = socket(AF_UNIX, SOCK_DGRAM, 0), two = socket(AF_UNIX, SOCK_DGRAM, 0);
  const socklen_t one_length = choose_name(one, &one_name), two_length = choose_name(two, &two_name);
  char text[8];
  expect(sendto(one, "a message", 9, 0, (struct sockaddr *)&two_name, two_length) == 9);
  socklen_t length = sizeof from;
  expect(recvfrom(two, text, 4, MSG_TRUNC, (struct sockaddr *)&from, &length) == 9 && memcmp(text, "a me", 4) == 0);
  expect(length == one_length && memcmp(&from, &one_name, one_length) == 0);
  expect(send(one, "x", 1, 0) == -1 && errno == ENOTCONN);
  close(one), close(two);
}

static void errors(void) {
  expect(socket(-1, SOCK_STREAM, 0) == -1 && errno == EAFNOSUPPORT);
  expect(socket(AF_UNIX, 99, 0) == -1 && (errno == EINVAL || errno == ESOCKTNOSUPPORT));
  expect(listen(-1, 1) == -1 && errno == EBADF);
  int ends[2];
  char byte;
  expect(pipe(ends) == 0);
  expect(shutdown(ends[0], SHUT_RD) == -1 && errno == ENOTSOCK);
  expect(recv(ends[0], &byte, 1, 0) == -1 && errno == ENOTSOCK);
  const int lonely = socket(AF_UNIX, SOCK_STREAM, 0);
  const struct sockaddr_un nobody = {AF_UNIX, "\0nobody listens at this name"};
  expect(connect(lonely, (const struct sockaddr *)&nobody, sizeof nobody) == -1 && errno == ECONNREFUSED);
  struct sockaddr_un peer;
  socklen_t length = sizeof peer;
  expect(getpeername(lonely, (struct sockaddr *)&peer, &length) == -1 && errno == ENOTCONN);
  expect(setsockopt(lonely, SOL_SOCKET, 9999, &length, sizeof length) == -1 && errno == ENOPROTOOPT);
  close(ends[0]), close(ends[1]), close(lonely);
}

int main(void) {
  streams();
  connections();
  datagrams();
  errors();
  return 0;
}
