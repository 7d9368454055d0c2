// mremap: a mapping with another size, or in another place.
// Does not belong here: realloc, which asks the kernel itself.
#include <stdarg.h>
#include <sys/mman.h>
#include "kernel/memory.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

// The fifth argument is read only where the flags say that there is one.
extern "C" void *mremap(void *address, size_t old_length, size_t new_length, int flags, ...) {
  if ((flags & (MREMAP_FIXED | MREMAP_DONTUNMAP)) == 0)
    return set_errno(kernel::mremap(address, old_length, new_length, flags));
  va_list rest;
  va_start(rest, flags);
  void *const new_address = va_arg(rest, void *);
  va_end(rest);
  return set_errno(kernel::mremap(address, old_length, new_length, flags, new_address));
}
