// prctl.
// Does not belong here: what an operation means to the kernel (prctl(2)).
#include <sys/prctl.h>
#include <stdarg.h>
#include "kernel/thread.h"
#include "libc/errno/set_errno.h"

// All four are read, passed or not: the kernel takes what the operation needs.
extern "C" int prctl(int operation, ...) {
  va_list arguments;
  va_start(arguments, operation);
  const auto a2 = va_arg(arguments, unsigned long);
  const auto a3 = va_arg(arguments, unsigned long);
  const auto a4 = va_arg(arguments, unsigned long);
  const auto a5 = va_arg(arguments, unsigned long);
  va_end(arguments);
  return shoji::set_errno(shoji::kernel::prctl(operation, a2, a3, a4, a5));
}
