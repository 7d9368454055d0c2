// posix_memalign: aligned_alloc whose error is what it returns.
// Does not belong here: the block itself (aligned_alloc.cpp).
#include <errno.h>
#include <stdlib.h>

// The alignment is a power of two, and that of a pointer at least. errno stays as it is.
extern "C" int posix_memalign(void **block, size_t alignment, size_t size) {
  if (alignment < sizeof(void *) || (alignment & (alignment - 1)) != 0) return EINVAL;
  const int before = errno;
  void *const made = aligned_alloc(alignment, size);
  errno = before;
  if (made == nullptr) return ENOMEM;
  *block = made;
  return 0;
}
