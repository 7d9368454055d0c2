// if_nametoindex and if_indextoname: network interfaces by name and by number.
// Does not belong here: their addresses and flags, which ioctl(2) tells (netdevice(7)).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <net/if.h>
#include <string.h>
#include <sys/ioctl.h>
#include "kernel/file.h"
#include "kernel/socket.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// Any socket will do.
result<void> ask(unsigned request, ifreq *about) {
  const int fd = SHOJI_TRY(kernel::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  const auto answer = kernel::ioctl(static_cast<unsigned>(fd), request, about);
  static_cast<void>(kernel::close(static_cast<unsigned>(fd)));
  return answer ? result<void>(0) : result<void>(answer.failure());
}

}  // namespace

extern "C" {

// A longer name than there can be must not become a shorter one.
unsigned if_nametoindex(const char *name) {
  ifreq about = {};
  const size_t length = strnlen(name, IF_NAMESIZE);
  if (length == IF_NAMESIZE) {
    errno = ENODEV;
    return 0;
  }
  memcpy(about.ifr_name, name, length);
  return set_errno(ask(SIOCGIFINDEX, &about)) == 0 ? static_cast<unsigned>(about.ifr_ifindex) : 0;
}

char *if_indextoname(unsigned index, char *name) {
  ifreq about = {};
  about.ifr_ifindex = static_cast<int>(index);
  const auto answer = ask(SIOCGIFNAME, &about);
  if (answer) return strcpy(name, about.ifr_name);
  errno = answer.failure().number == ENODEV ? ENXIO : answer.failure().number;
  return nullptr;
}

}  // extern "C"
