// memfd_create: a file without a name.
// Does not belong here: mapping it (mmap.cpp).
#include <sys/mman.h>
#include "kernel/memory.h"
#include "libc/errno/set_errno.h"

extern "C" int memfd_create(const char *name, unsigned flags) {
  return shoji::set_errno(shoji::kernel::memfd_create(name, flags));
}
