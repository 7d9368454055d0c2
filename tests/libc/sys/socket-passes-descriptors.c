// sendmsg and recvmsg: several pieces of data, and beside them two descriptors and who sent them, found by the CMSG macros.
// RUN: %cc %s -o %t %link
// RUN: %t
// RUN: %cxx -x c++ %s -x none -o %t.cxx %link
// RUN: %t.cxx
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include "../../inputs/expect.h"

union control {
  char bytes[CMSG_SPACE(2 * sizeof(int)) + CMSG_SPACE(sizeof(struct ucred))];
  struct cmsghdr aligned;
};

static void send_all(int fd, const int *descriptors) {
  char one[] = "one ", two[] = "two";
  struct iovec pieces[2] = {{one, 4}, {two, 3}};
  union control room;
  memset(&room, 0, sizeof room);
  struct msghdr message;
  memset(&message, 0, sizeof message);
  message.msg_iov = pieces;
  message.msg_iovlen = 2;
  message.msg_control = room.bytes;
  message.msg_controllen = CMSG_SPACE(2 * sizeof(int));
  struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(2 * sizeof(int));
  memcpy(CMSG_DATA(header), descriptors, 2 * sizeof(int));
  expect(CMSG_NXTHDR(&message, header) == NULL);
  expect(sendmsg(fd, &message, 0) == 7);
}

int main(void) {
  int pair[2], ends[2];
  const int yes = 1;
  expect(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0 && pipe(ends) == 0);
  expect(setsockopt(pair[1], SOL_SOCKET, SO_PASSCRED, &yes, sizeof yes) == 0);
  send_all(pair[0], ends);
  expect(close(ends[0]) == 0 && close(ends[1]) == 0);

  char text[16];
  struct iovec piece = {text, sizeof text};
  union control room;
  struct msghdr message;
  memset(&message, 0, sizeof message);
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  message.msg_control = room.bytes;
  message.msg_controllen = sizeof room.bytes;
  expect(recvmsg(pair[1], &message, MSG_CMSG_CLOEXEC) == 7 && memcmp(text, "one two", 7) == 0);
  expect((message.msg_flags & MSG_CTRUNC) == 0);

  int arrived[2] = {-1, -1}, headers = 0;
  struct ucred sender;
  memset(&sender, 0, sizeof sender);
  for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header != NULL; header = CMSG_NXTHDR(&message, header)) {
    expect(header->cmsg_level == SOL_SOCKET);
    if (header->cmsg_type == SCM_RIGHTS) memcpy(arrived, CMSG_DATA(header), sizeof arrived);
    if (header->cmsg_type == SCM_CREDENTIALS) memcpy(&sender, CMSG_DATA(header), sizeof sender);
    ++headers;
  }
  expect(headers == 2 && sender.pid == getpid());
  char byte = 'x';
  expect(write(arrived[1], "y", 1) == 1 && read(arrived[0], &byte, 1) == 1 && byte == 'y');
  return 0;
}
