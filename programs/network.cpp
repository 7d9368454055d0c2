// Shows row T4's network: socket, bind, listen, accept and connect, used by two processes that talk to each other,
// first over a UNIX socket, then over IPv4. Does not belong here: how their lines come onto one page (two_processes.h).
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/un.h>
#include "two_processes.h"

namespace {

// The name of the UNIX socket as long as it is in the file system.
sockaddr_un name = {AF_UNIX, ""};

void remove_name() {
  if (name.sun_path[0] != '\0') unlink(name.sun_path);
}

// A name that nobody has, in $TMPDIR or, if that is too long for an address, in /tmp.
void choose_name() {
  const char *directory = getenv("TMPDIR");
  if (directory == nullptr || *directory == '\0' || strlen(directory) > sizeof name.sun_path - 40) directory = "/tmp";
  int turn = 0;
  do {
    snprintf(name.sun_path, sizeof name.sun_path, "%s/shoji-network-%d.%d", directory, getpid(), turn++);
  } while (access(name.sun_path, F_OK) == 0);
}

// An address as the page shows it; the text lasts until the next one.
const char *text_of(const sockaddr *address, socklen_t length) {
  static char text[160];
  if (address->sa_family == AF_INET) {
    const auto internet = reinterpret_cast<const sockaddr_in *>(address);
    char host[INET_ADDRSTRLEN];
    inet_ntop(AF_INET, &internet->sin_addr, host, sizeof host);
    snprintf(text, sizeof text, "%s port %u", host, ntohs(internet->sin_port));
  } else if (length > offsetof(sockaddr_un, sun_path)) {
    snprintf(text, sizeof text, "\"%s\"", reinterpret_cast<const sockaddr_un *>(address)->sun_path);
  } else {
    snprintf(text, sizeof text, "an end without a name");
  }
  return text;
}

// Room for any address, and how much of it is in use.
struct endpoint {
  sockaddr_storage room = {};
  socklen_t length = sizeof room;
  sockaddr *address() { return reinterpret_cast<sockaddr *>(&room); }
  const char *text() { return text_of(address(), length); }
};

const char *family_name(const endpoint &of) { return of.room.ss_family == AF_INET ? "AF_INET" : "AF_UNIX"; }

void say(int fd, const char *text, const char *why) {
  const size_t size = strlen(text);
  tell(write(fd, text, size), why, "write(%d, \"%s\", %zu)", fd, text, size);
}

// Reads what the other end said; `expected` of null: it has nothing more to say.
void hear(int fd, const char *expected, const char *at_the_end) {
  char heard[64];
  const ssize_t size = read(fd, heard, sizeof heard);
  const bool right = size == static_cast<ssize_t>(expected == nullptr ? 0 : strlen(expected)) &&
                     (expected == nullptr || memcmp(heard, expected, static_cast<size_t>(size)) == 0);
  const char *const what = size > 0 ? remark("\"%.*s\"", static_cast<int>(size), heard) : at_the_end;
  tell(size, right ? what : "not what the other end said", "read(%d, buffer, %zu)", fd, sizeof heard);
  if (!right) leave(1);
}

void close_it(int fd) { tell(close(fd), "", "close(%d)", fd); }

void be_client(int listener, endpoint server) {
  close(listener);  // inherited: as long as one process has it, connections to it live
  const int fd = static_cast<int>(
      tell(socket(server.room.ss_family, SOCK_STREAM, 0), "", "socket(%s, SOCK_STREAM, 0)", family_name(server)));
  tell(connect(fd, server.address(), server.length), "nobody has accepted yet: listen's queue holds it",
       "connect(%d, %s, %u)", fd, server.text(), server.length);
  endpoint own;
  const int named = getsockname(fd, own.address(), &own.length);
  tell(named, remark("this end is %s", own.text()), "getsockname(%d, ...)", fd);
  say(fd, "is anybody there?", "");
  hear(fd, "yes", "");
  tell(shutdown(fd, SHUT_WR), "nothing more in this direction", "shutdown(%d, SHUT_WR)", fd);
  hear(fd, "goodbye", "");
  hear(fd, nullptr, "the end of the stream: the server has closed");
  close_it(fd);
}

// The server's end of the conversation, where a client can come to: on a socket that listens at `here`.
void converse(int listener, endpoint here) {
  child client("client", [&] { be_client(listener, here); });
  client.speaks(3);  // socket, connect, getsockname

  endpoint peer;
  const int fd = accept(listener, peer.address(), &peer.length);
  tell(fd, remark("from %s", peer.text()), "accept(%d, ...)", listener);
  client.speaks(1);
  hear(fd, "is anybody there?", "");
  say(fd, "yes", "");
  client.speaks(2);
  hear(fd, nullptr, "the end of the stream: the client has shut it down");
  say(fd, "goodbye", "the other direction is still open");
  close_it(fd);
  client.speaks(3);
  client.ends();
}

int listening_socket(endpoint &here) {
  const int fd = static_cast<int>(
      tell(socket(here.room.ss_family, SOCK_STREAM, 0), "", "socket(%s, SOCK_STREAM, 0)", family_name(here)));
  tell(bind(fd, here.address(), here.length), "", "bind(%d, %s, %u)", fd, here.text(), here.length);
  return fd;
}

void over_unix() {
  part = "over UNIX: ";
  puts("UNIX: the address is a name in the file system");
  endpoint here;
  choose_name();
  here.length = sizeof name;
  memcpy(&here.room, &name, sizeof name);
  const int listener = listening_socket(here);
  tell(listen(listener, 1), "", "listen(%d, 1)", listener);
  converse(listener, here);
  close_it(listener);
  undisturbed until_noted;
  tell(unlink(name.sun_path), "a socket's name stays until it is removed", "unlink(\"%s\")", name.sun_path);
  name.sun_path[0] = '\0';
}

void over_ipv4() {
  part = "over IPv4: ";
  puts("IPv4: the address is a host and a port; 127.0.0.1 is this machine itself");
  endpoint here;
  const sockaddr_in any_port = {AF_INET, htons(0), {htonl(INADDR_LOOPBACK)}, {}};
  here.length = sizeof any_port;
  memcpy(&here.room, &any_port, sizeof any_port);
  const int listener = listening_socket(here);
  const int named = getsockname(listener, here.address(), &here.length);
  tell(named, remark("port 0 asked for any: this is %s", here.text()), "getsockname(%d, ...)", listener);

  // The port is ours now, but nobody listens yet.
  const int other = socket(AF_INET, SOCK_STREAM, 0);
  tell(other, "", "socket(AF_INET, SOCK_STREAM, 0)");
  tell_error(bind(other, here.address(), here.length), EADDRINUSE, "the port is taken", "bind(%d, %s, %u)", other,
             here.text(), here.length);
  tell_error(connect(other, here.address(), here.length), ECONNREFUSED, "nobody listens there yet",
             "connect(%d, %s, %u)", other, here.text(), here.length);
  close_it(other);
  tell(listen(listener, 1), "", "listen(%d, 1)", listener);
  converse(listener, here);
  close_it(listener);
}

}  // namespace

int main(int argc, char **argv) {
  int status;
  if (!begins(
          argc, argv, "network",
          "usage: network\n"
          "Shows socket, bind, listen, accept and connect: two processes of this machine talk to each other, over a\n"
          "UNIX socket and over IPv4.\n",
          status))
    return status;
  who = "server";
  remove_at_the_end(remove_name);
  over_unix();
  over_ipv4();
  flush_lines();
  return 0;
}
