// ioctl.
// Does not belong here: what a device understands.
#include <stdarg.h>
#include <sys/ioctl.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

// The kernel's request has 32 bits.
extern "C" int ioctl(int fd, unsigned long request, ...) {
  va_list arguments;
  va_start(arguments, request);
  void *const argument = va_arg(arguments, void *);
  va_end(arguments);
  return shoji::set_errno(shoji::kernel::ioctl(static_cast<unsigned>(fd), static_cast<unsigned>(request), argument));
}
