// The at-forms on attributes: faccessat, fchownat, and eaccess by them.
// Does not belong here: fchmodat and times (sys/stat), asking for attributes (sys/stat, too).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <unistd.h>
#include "kernel/at.h"
#include "libc/errno/set_errno.h"
#include "libc/errno/unsupported.h"

using namespace shoji;

extern "C" {

// Kernels before 5.8 have no faccessat2.
int faccessat(int directory, const char *path, int mode, int flags) {
  if (flags == 0) return set_errno(kernel::faccessat(directory, path, mode));
  return set_errno(or_unsupported(kernel::faccessat2(directory, path, mode, flags)));
}

int eaccess(const char *path, int mode) { return faccessat(AT_FDCWD, path, mode, AT_EACCESS); }

int euidaccess(const char *path, int mode) { return eaccess(path, mode); }

int fchownat(int directory, const char *path, uid_t user, gid_t group, int flags) {
  return set_errno(kernel::fchownat(directory, path, user, group, flags));
}

}  // extern "C"
