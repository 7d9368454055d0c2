// openat and creat.
// Does not belong here: open (open.cpp), a hop that a debugger shows.
#include <fcntl.h>
#include <stdarg.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "process/steps.h"

// As for open: a program with more rights than its caller must not take a closed descriptor 2 for its log.
SHOJI_NEEDS_STEP(descriptors);

extern "C" {

int openat(int directory, const char *file, int oflag, ...) {
  mode_t mode = 0;
  if ((oflag & O_CREAT) != 0 || (oflag & O_TMPFILE) == O_TMPFILE) {
    va_list arguments;
    va_start(arguments, oflag);
    mode = va_arg(arguments, mode_t);
    va_end(arguments);
  }
  return shoji::set_errno(shoji::kernel::openat(directory, file, oflag, mode));
}

int creat(const char *file, mode_t mode) {
  return shoji::set_errno(shoji::kernel::open(file, O_WRONLY | O_CREAT | O_TRUNC, mode));
}

}  // extern "C"
