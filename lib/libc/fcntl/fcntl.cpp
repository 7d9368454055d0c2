// fcntl.
// Does not belong here: what a command means to the kernel (fcntl(2)).
#include <fcntl.h>
#include <stdarg.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

// An int, a pointer or nothing: the caller passes each in the same register, of which the kernel takes what it needs.
extern "C" int fcntl(int fd, int command, ...) {
  va_list arguments;
  va_start(arguments, command);
  const auto value = va_arg(arguments, unsigned long);
  va_end(arguments);
  return shoji::set_errno(shoji::kernel::fcntl(static_cast<unsigned>(fd), static_cast<unsigned>(command), value));
}
