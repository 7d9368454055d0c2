// The at-forms that make and remove names: linkat, symlinkat, readlinkat, unlinkat.
// Does not belong here: the same without a directory (links.cpp), attributes (at_attributes.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <limits.h>
#include <unistd.h>
#include "kernel/at.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int linkat(int directory, const char *path, int new_directory, const char *name, int flags) {
  return set_errno(kernel::linkat(directory, path, new_directory, name, flags));
}

int symlinkat(const char *text, int directory, const char *name) {
  return set_errno(kernel::symlinkat(text, directory, name));
}

// The kernel takes an int, and no link is that long.
ssize_t readlinkat(int directory, const char *__restrict path, char *__restrict buffer, size_t size) {
  const int room = size < INT_MAX ? static_cast<int>(size) : INT_MAX;
  return static_cast<ssize_t>(set_errno(kernel::readlinkat(directory, path, buffer, room)));
}

int unlinkat(int directory, const char *path, int flags) { return set_errno(kernel::unlinkat(directory, path, flags)); }

}  // extern "C"
