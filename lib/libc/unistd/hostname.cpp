// The names of this host: gethostname, sethostname, getdomainname, setdomainname.
// Does not belong here: the rest of what uname answers (sys/utsname.cpp), or names of other hosts.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>
#include "kernel/machine.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// The kernel takes an int.
int bounded(size_t length) { return length > 65 ? 65 : static_cast<int>(length); }

}  // namespace

extern "C" {

// What fits is stored even if that is not all.
int gethostname(char *name, size_t size) {
  struct utsname names;
  const auto answer = kernel::uname(&names);
  if (!answer) return set_errno(answer);
  const size_t wanted = strlen(names.nodename) + 1;
  memcpy(name, names.nodename, wanted < size ? wanted : size);
  return set_errno(result<void>(wanted <= size ? 0 : -ENAMETOOLONG));
}

int sethostname(const char *name, size_t length) { return set_errno(kernel::sethostname(name, bounded(length))); }

int getdomainname(char *name, size_t size) {
  struct utsname names;
  const auto answer = kernel::uname(&names);
  if (!answer) return set_errno(answer);
  const size_t wanted = strlen(names.domainname) + 1;
  memcpy(name, names.domainname, wanted < size ? wanted : size);
  return 0;
}

int setdomainname(const char *name, size_t length) { return set_errno(kernel::setdomainname(name, bounded(length))); }

}  // extern "C"
