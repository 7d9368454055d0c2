// memalignment: how strictly an address is aligned.
// Does not belong here: memory that is to be so (aligned_alloc.cpp).
#include <stddef.h>
#include <stdint.h>

// C++'s <stdlib.h> does not show it. The lowest bit that is set; a null pointer has none.
extern "C" size_t memalignment(const void *address);

extern "C" size_t memalignment(const void *address) {
  const auto bits = reinterpret_cast<uintptr_t>(address);
  return bits & -bits;
}
