// rename, renameat, renameat2 and remove: a file's name changed or taken away.
// Does not belong here: link and unlink (unistd), or any stream.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stdio.h>
#include "kernel/at.h"
#include "kernel/directory.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int rename(const char *from, const char *to) { return set_errno(kernel::rename(from, to)); }

// remove(3): a directory too, if it is empty. POSIX lets unlink answer EPERM for one; Linux says EISDIR.
int remove(const char *path) {
  const auto unlinked = kernel::unlink(path);
  const bool is_directory = !unlinked && unlinked.failure().number == EISDIR;
  return set_errno(is_directory ? kernel::rmdir(path) : unlinked);
}

int renameat(int directory, const char *from, int new_directory, const char *to) {
  return set_errno(kernel::renameat(directory, from, new_directory, to));
}

int renameat2(int directory, const char *from, int new_directory, const char *to, unsigned flags) {
  return set_errno(kernel::renameat2(directory, from, new_directory, to, flags));
}

}  // extern "C"
