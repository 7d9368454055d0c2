// personality.
// Does not belong here: any other call on processes (unistd/).
#include <sys/personality.h>
#include "kernel/trace.h"
#include "libc/errno/set_errno.h"

extern "C" int personality(unsigned long persona) {
  return shoji::set_errno(shoji::kernel::personality(static_cast<unsigned>(persona)));
}
