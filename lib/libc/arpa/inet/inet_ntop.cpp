// inet_ntop: the text of an address of IPv4 or IPv6; the latter's as RFC 5952 has it.
// Does not belong here: inet_ntoa, whose memory is its own (inet_ntoa.cpp).
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include "libc/arpa/inet/inet_text.h"

namespace {

// Groups [begin, end).
struct run {
  int begin, end;
  int length() const { return end - begin; }
};

// The longest run of two or more groups that are 0, the first of equal ones; else an empty one behind the last group.
run longest_of_zeros(const unsigned *groups) {
  run longest = {8, 8};
  for (int i = 0; i < 8; ++i) {
    run zeros = {i, i};
    while (zeros.end < 8 && groups[zeros.end] == 0) ++zeros.end;
    if (zeros.length() >= 2 && zeros.length() > longest.length()) longest = zeros;
    i = zeros.end;
  }
  return longest;
}

char *ipv6_text(char *end, const unsigned char *bytes) {
  unsigned groups[8];
  for (int i = 0; i < 8; ++i) groups[i] = static_cast<unsigned>(bytes[2 * i] << 8 | bytes[2 * i + 1]);
  const run zeros = longest_of_zeros(groups);

  // Pieces with a colon between two, the last one first. The run is an empty piece, and where it begins or ends the
  // text it has a colon on that side, too.
  int group = 8;
  // Addresses of IPv4 in IPv6's clothes show it: ::a.b.c.d and ::ffff:a.b.c.d.
  if (zeros.begin == 0 && (zeros.end == 6 || (zeros.end == 5 && groups[5] == 0xffff))) {
    end = shoji::ipv4_text(end, bytes + 12);
    *--end = ':';
    group = 6;
  }
  if (zeros.length() != 0 && zeros.end == 8) *--end = ':';
  while (group > 0) {
    const bool is_run = zeros.length() != 0 && group == zeros.end;
    group = is_run ? zeros.begin : group - 1;
    if (!is_run) end = shoji::format::binary_digits(end, groups[group], 16, false);
    if (group != 0 || is_run) *--end = ':';
  }
  return end;
}

}  // namespace

extern "C" const char *inet_ntop(int family, const void *__restrict address, char *__restrict text, socklen_t size) {
  char room[INET6_ADDRSTRLEN];
  char *const end = room + sizeof room;
  const auto bytes = static_cast<const unsigned char *>(address);
  end[-1] = '\0';
  const char *begin;
  if (family == AF_INET) {
    begin = shoji::ipv4_text(end - 1, bytes);
  } else if (family == AF_INET6) {
    begin = ipv6_text(end - 1, bytes);
  } else {
    errno = EAFNOSUPPORT;
    return nullptr;
  }
  const auto length = static_cast<size_t>(end - begin);
  if (length > size) {
    errno = ENOSPC;
    return nullptr;
  }
  memcpy(text, begin, length);
  return text;
}
