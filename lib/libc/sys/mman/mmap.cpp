// mmap, munmap and mprotect: mappings, and what may be done to their pages.
// Does not belong here: moving one (mremap.cpp), which of their pages are in memory (residence.cpp).
#include <sys/mman.h>
#include "kernel/memory.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

void *mmap(void *address, size_t length, int protection, int flags, int fd, off_t offset) {
  return set_errno(kernel::mmap(address, length, protection, flags, fd, offset));
}

int munmap(void *address, size_t length) { return set_errno(kernel::munmap(address, length)); }

int mprotect(void *address, size_t length, int protection) {
  return set_errno(kernel::mprotect(address, length, protection));
}

}  // extern "C"
