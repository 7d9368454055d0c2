// open. The parameters' names are those that a debugger's users know: open (file=..., oflag=0).
// Does not belong here: descriptors that are open already (unistd/io.cpp).
#include <fcntl.h>
#include <stdarg.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "process/steps.h"

// A program with more rights than its caller must not take a closed descriptor 2 for its log.
SHOJI_NEEDS_STEP(descriptors);

extern "C" int open(const char *file, int oflag, ...) {
  mode_t mode = 0;
  if ((oflag & O_CREAT) != 0 || (oflag & O_TMPFILE) == O_TMPFILE) {
    va_list arguments;
    va_start(arguments, oflag);
    mode = va_arg(arguments, mode_t);
    va_end(arguments);
  }
  return shoji::set_errno(shoji::kernel::open(file, oflag, mode));
}
