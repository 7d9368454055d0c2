// msync, madvise, mlock and their kin: where the pages of a mapping are, and where they should be.
// Does not belong here: mappings themselves (mmap.cpp).
#include <sys/mman.h>
#include "kernel/memory.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int msync(void *address, size_t length, int flags) { return set_errno(kernel::msync(address, length, flags)); }

int madvise(void *address, size_t length, int advice) { return set_errno(kernel::madvise(address, length, advice)); }

// The kernel's DONTNEED would lose what a private mapping holds: POSIX's only says that it can wait.
int posix_madvise(void *address, size_t length, int advice) {
  if (advice == POSIX_MADV_DONTNEED) return 0;
  const auto answer = kernel::madvise(address, length, advice);
  return answer ? 0 : answer.failure().number;
}

int mincore(void *address, size_t length, unsigned char *vector) {
  return set_errno(kernel::mincore(address, length, vector));
}

int mlock(const void *address, size_t length) { return set_errno(kernel::mlock(address, length)); }

int munlock(const void *address, size_t length) { return set_errno(kernel::munlock(address, length)); }

int mlockall(int flags) { return set_errno(kernel::mlockall(flags)); }

int munlockall() { return set_errno(kernel::munlockall()); }

}  // extern "C"
