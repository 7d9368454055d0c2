// The at-forms on attributes: faccessat, fchownat, fchmodat, and eaccess by them.
// Does not belong here: asking for attributes (sys/stat.cpp, sys/statx.cpp), times (sys/utimensat.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "kernel/at.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// The kernels before 5.8 have no faccessat2, and those before 6.6 no fchmodat2: what they can't do is EOPNOTSUPP.
result<void> known(result<void> answer) {
  return !answer && answer.failure().number == ENOSYS ? result<void>(error{EOPNOTSUPP}) : answer;
}

}  // namespace

extern "C" {

int faccessat(int directory, const char *path, int mode, int flags) {
  if (flags == 0) return set_errno(kernel::faccessat(directory, path, mode));
  return set_errno(known(kernel::faccessat2(directory, path, mode, flags)));
}

int eaccess(const char *path, int mode) { return faccessat(AT_FDCWD, path, mode, AT_EACCESS); }

int euidaccess(const char *path, int mode) { return eaccess(path, mode); }

int fchownat(int directory, const char *path, uid_t user, gid_t group, int flags) {
  return set_errno(kernel::fchownat(directory, path, user, group, flags));
}

int fchmodat(int directory, const char *path, mode_t mode, int flags) {
  if (flags == 0) return set_errno(kernel::fchmodat(directory, path, mode));
  return set_errno(known(kernel::fchmodat2(directory, path, mode, static_cast<unsigned>(flags))));
}

}  // extern "C"
