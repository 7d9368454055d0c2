// inet_ntoa: the text of an IPv4 address in memory of its own.
// Does not belong here: the caller's memory (inet_ntop.cpp).
#include <arpa/inet.h>
#include "libc/arpa/inet/inet_text.h"

extern "C" char *inet_ntoa(in_addr address) {
  static char room[INET_ADDRSTRLEN];
  char *const last = room + sizeof room - 1;
  *last = '\0';
  return shoji::ipv4_text(last, reinterpret_cast<const unsigned char *>(&address));
}
