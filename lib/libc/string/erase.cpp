// Memory set for who may look at it later: no optimizer may find that nobody does.
// Does not belong here: memset (compiler/memset.cpp).
#include <string.h>

namespace {

[[gnu::always_inline]] inline void *set(void *target, int byte, size_t size) {
  memset(target, byte, size);
  // For all that the compiler knows, this reads what was written.
  asm volatile("" : : "r"(target) : "memory");
  return target;
}

}  // namespace

extern "C" {

void *memset_explicit(void *target, int byte, size_t size) { return set(target, byte, size); }

void explicit_bzero(void *target, size_t size) { set(target, 0, size); }

}  // extern "C"
