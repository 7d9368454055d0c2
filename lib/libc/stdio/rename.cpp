// rename and remove: a file's name changed or taken away, by the C standard's names.
// Does not belong here: link and unlink (unistd/links.cpp), or any stream.
#include <stdio.h>
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

}  // extern "C"
