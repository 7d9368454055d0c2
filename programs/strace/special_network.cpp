// Sockets: addresses by their family, options by their level, messages with their pieces.
// Does not belong here: the control data beside a message, which is shown as an address.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include "memory.h"
#include "names.h"
#include "output.h"
#include "special.h"
#include "structures.h"
#include "text.h"

namespace {

union any_address {
  sockaddr plain;
  sockaddr_in internet;
  sockaddr_in6 internet6;
  sockaddr_un local;
  struct {
    unsigned short family, unused;
    unsigned pid, groups;
  } netlink;
  char bytes[128];
};

// A path ends at its NUL or at the address's end; where it begins with NUL, it is a name beside the file system.
void put_local(const any_address &address, size_t size) {
  if (size <= sizeof(sa_family_t)) return;
  const char *path = address.local.sun_path;
  const size_t room = size - sizeof(sa_family_t) < sizeof address.local.sun_path ? size - sizeof(sa_family_t)
                                                                                 : sizeof address.local.sun_path;
  say(", sun_path=");
  if (path[0] != '\0') return put_quoted(path, strnlen(path, room));
  say("@");
  put_quoted(path + 1, room - 1);
}

void put_known_address(const any_address &address, size_t size) {
  char text[64];
  const int family = address.plain.sa_family;
  say("{sa_family=");
  put_one_of("socket_domains", static_cast<unsigned>(family));
  if (family == AF_UNIX) {
    put_local(address, size);
  } else if (family == AF_INET && size >= sizeof address.internet) {
    say(", sin_port=htons(%u), sin_addr=inet_addr(\"%s\")", ntohs(address.internet.sin_port),
        inet_ntop(AF_INET, &address.internet.sin_addr, text, sizeof text));
  } else if (family == AF_INET6 && size >= sizeof address.internet6) {
    say(", sin6_port=htons(%u), sin6_flowinfo=htonl(%u), inet_pton(AF_INET6, \"%s\", &sin6_addr), sin6_scope_id=%u",
        ntohs(address.internet6.sin6_port), ntohl(address.internet6.sin6_flowinfo),
        inet_ntop(AF_INET6, &address.internet6.sin6_addr, text, sizeof text), address.internet6.sin6_scope_id);
  } else if (family == AF_NETLINK && size >= sizeof address.netlink) {
    say(", nl_pid=%d, nl_groups=%08x", address.netlink.pid, address.netlink.groups);
  } else if (size > sizeof(sa_family_t)) {
    say(", sa_data=");
    put_quoted(address.plain.sa_data, size - sizeof(sa_family_t));
  }
  say("}");
}

// An address that a call fills in, and how long that is: [room => length] where the two differ.
bool put_filled_address(const moment &now, int at) {
  if (!now.leaving) return false;
  const int room = static_cast<int>(now.who.before[at + 1]);
  int length = 0;
  if (now.value(at) == 0 || now.failed || !fetch(now.who.pid, now.value(at + 1), length))
    put_address(now.value(at));
  else
    put_socket_address(now.who.pid, now.value(at), static_cast<unsigned>(length < room ? length : room));
  return true;
}

bool put_filled_length(const moment &now, int at) {
  int length = 0;
  const int room = static_cast<int>(now.who.before[at]);
  if (now.value(at) == 0 || !fetch(now.who.pid, now.value(at), length))
    put_address(now.value(at));
  else if (!now.failed && length != room)
    say("[%d => %d]", room, length);
  else
    say("[%d]", length);
  return true;
}

bool put_protocol(const moment &now, int at) {
  const int family = now.small(0);
  if (family == AF_INET || family == AF_INET6)
    put_one_of("internet_protocols", now.value(at));
  else if (family == AF_NETLINK)
    put_one_of("netlink_protocols", now.value(at));
  else
    say("%lu", now.value(at));
  return true;
}

bool put_option_name(const moment &now, int at) {
  switch (now.small(1)) {
    case SOL_SOCKET: put_one_of("socket_options", now.value(at)); break;
    case IPPROTO_TCP: put_one_of("tcp_options", now.value(at)); break;
    case IPPROTO_IP: put_one_of("internet_options", now.value(at)); break;
    case IPPROTO_IPV6: put_one_of("internet6_options", now.value(at)); break;
    default: say("%d", now.small(at)); break;
  }
  return true;
}

void put_option(const moment &now, uint64_t address, int length) {
  const bool of_socket = now.small(1) == SOL_SOCKET;
  linger delay;
  ucred who;
  int number;
  if (address == 0 || length < 0 || (now.leaving && now.failed)) return put_address(address);
  if (of_socket && now.small(2) == SO_LINGER && length >= 8 && fetch(now.who.pid, address, delay))
    say("{l_onoff=%d, l_linger=%d}", delay.l_onoff, delay.l_linger);
  else if (of_socket && now.small(2) == SO_PEERCRED && length >= 12 && fetch(now.who.pid, address, who))
    say("{pid=%d, uid=%u, gid=%u}", who.pid, who.uid, who.gid);
  else if (length == sizeof number && fetch(now.who.pid, address, number))
    say("[%d]", number);
  else
    put_buffer(now.who.pid, address, static_cast<unsigned>(length));
}

bool put_set_option(const moment &now, int at) {
  put_option({now.who}, now.value(at), now.small(at + 1));
  return true;
}

bool put_got_option(const moment &now, int at) {
  if (!now.leaving) return false;
  int length = 0;
  put_option(now, now.value(at), fetch(now.who.pid, now.value(at + 1), length) ? length : -1);
  return true;
}

// `bytes` of text lie in the pieces; those behind have only room.
void put_message(const moment &now, const msghdr &message, uint64_t bytes) {
  const pid_t pid = now.who.pid;
  say("{msg_name=");
  put_socket_address(pid, reinterpret_cast<uint64_t>(message.msg_name), message.msg_namelen);
  const unsigned room = static_cast<unsigned>(now.who.before[1]);
  if (now.leaving && message.msg_name != nullptr && room != message.msg_namelen)
    say(", msg_namelen=%u => %u, msg_iov=", room, message.msg_namelen);
  else
    say(", msg_namelen=%u, msg_iov=", message.msg_namelen);
  if (message.msg_iov == nullptr || message.msg_iovlen > 1024) {
    put_address(reinterpret_cast<uint64_t>(message.msg_iov));
  } else {
    say("[");
    for (size_t at = 0; at < message.msg_iovlen; ++at) {
      iovec piece;
      if (at != 0) say(", ");
      const uint64_t where = reinterpret_cast<uint64_t>(message.msg_iov + at);
      if (!fetch(pid, where, piece)) {
        put_address(where);
        break;
      }
      const uint64_t size = piece.iov_len < bytes ? piece.iov_len : bytes;
      bytes -= size;
      say("{iov_base=");
      put_buffer(pid, reinterpret_cast<uint64_t>(piece.iov_base), size);
      say(", iov_len=%lu}", piece.iov_len);
    }
    say("]");
  }
  say(", msg_iovlen=%lu", message.msg_iovlen);
  if (message.msg_controllen != 0) {
    say(", msg_control=");
    put_address(reinterpret_cast<uint64_t>(message.msg_control));
  }
  say(", msg_controllen=%lu, msg_flags=", message.msg_controllen);
  put_flags("message_flags", static_cast<unsigned>(message.msg_flags));
  say("}");
}

bool put_sent_message(const moment &now, int at) {
  msghdr message;
  if (now.value(at) != 0 && fetch(now.who.pid, now.value(at), message))
    put_message(now, message, ~uint64_t{0});
  else
    put_address(now.value(at));
  return true;
}

bool put_received_message(const moment &now, int at) {
  msghdr message;
  const bool known = now.value(at) != 0 && fetch(now.who.pid, now.value(at), message);
  if (!now.leaving) {
    now.who.before[at] = known ? message.msg_namelen : 0;
    return false;
  }
  if (!known)
    put_address(now.value(at));
  else if (now.failed)
    say("{msg_namelen=%u}", message.msg_namelen);
  else
    put_message(now, message, static_cast<uint64_t>(now.answer));
  return true;
}

}  // namespace

void put_socket_address(pid_t pid, uint64_t address, uint64_t size) {
  any_address own = {};
  if (size > sizeof own) size = sizeof own;
  if (address == 0 || size < sizeof(sa_family_t) || read_memory(pid, address, &own, size) != size)
    return put_address(address);
  put_known_address(own, size);
}

const special special_network[] = {
    {"socket socketpair", "protocol", put_protocol},
    {"accept accept4", "upeer_sockaddr", put_filled_address},
    {"accept accept4", "upeer_addrlen", put_filled_length},
    {"getsockname getpeername", "usockaddr", put_filled_address},
    {"getsockname getpeername", "usockaddr_len", put_filled_length},
    {"recvfrom", "addr", put_filled_address},
    {"recvfrom", "addr_len", put_filled_length},
    {"setsockopt getsockopt", "optname", put_option_name},
    {"setsockopt", "optval", put_set_option},
    {"getsockopt", "optval", put_got_option},
    {"getsockopt", "optlen", put_filled_length},
    {"sendmsg", "msg", put_sent_message},
    {"recvmsg", "msg", put_received_message},
    {nullptr, nullptr, nullptr, nullptr},
};
