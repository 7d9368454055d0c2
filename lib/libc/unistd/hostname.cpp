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

// What fits of one of uname's texts; 0: not all.
result<int> store(char *name, size_t size, char (utsname::*text)[65]) {
  struct utsname names;
  SHOJI_TRY(kernel::uname(&names));
  const size_t wanted = strlen(names.*text) + 1;
  memcpy(name, names.*text, wanted < size ? wanted : size);
  return result<int>(wanted <= size);
}

}  // namespace

extern "C" {

int gethostname(char *name, size_t size) {
  const auto whole = store(name, size, &utsname::nodename);
  if (!whole) return set_errno(whole);
  return set_errno(result<void>(whole.value() != 0 ? 0 : -ENAMETOOLONG));
}

int sethostname(const char *name, size_t length) { return set_errno(kernel::sethostname(name, bounded(length))); }

// A part of the name is no error here (getdomainname(2)).
int getdomainname(char *name, size_t size) {
  const auto whole = store(name, size, &utsname::domainname);
  return whole ? 0 : set_errno(whole);
}

int setdomainname(const char *name, size_t length) { return set_errno(kernel::setdomainname(name, bounded(length))); }

}  // extern "C"
