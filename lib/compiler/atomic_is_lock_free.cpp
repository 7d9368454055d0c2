// What compilers call where they are asked about an atomic object that they know too little of.
// Does not belong here: atomic operations on what is larger than a word, which there are none of.
#include <stddef.h>
#include <stdint.h>

// By another name: compilers take the real one for their own.
extern "C" bool shoji_is_lock_free(size_t size, const volatile void *object) asm("__atomic_is_lock_free");

extern "C" bool shoji_is_lock_free(size_t size, const volatile void *object) {
  return size != 0 && size <= 8 && (size & (size - 1)) == 0 && (reinterpret_cast<uintptr_t>(object) & (size - 1)) == 0;
}
