// execveat and fexecve: the program by a descriptor.
// Does not belong here: by a path (execve.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <unistd.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int execveat(int directory, const char *path, char *const arguments[], char *const environment[], int flags) {
  return set_errno(kernel::execveat(directory, path, arguments, environment, flags));
}

// A script whose descriptor is closed on exec can't be opened by its interpreter: ENOENT.
int fexecve(int fd, char *const arguments[], char *const environment[]) {
  if (fd < 0) return set_errno(shoji::result<void>(shoji::error{EBADF}));  // AT_FDCWD is no descriptor
  return set_errno(kernel::execveat(fd, "", arguments, environment, AT_EMPTY_PATH));
}

}  // extern "C"
