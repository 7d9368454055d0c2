// operator new for types with a stricter alignment than malloc's 16 bytes.
// Does not belong here: the nothrow forms of it (new_nothrow.cpp), or other types (new.cpp).
#include <stddef.h>
#include <stdlib.h>
#include "libc/stdlib/abort_saying.h"

namespace std {

enum class align_val_t : size_t {};  // as the compiler knows it, and as <new> declares it

}  // namespace std

// Weak for the compiler's eyes: a program that replaces this one replaces the other, too.
[[gnu::weak]] void *operator new(size_t size, std::align_val_t alignment) {
  void *const block = aligned_alloc(static_cast<size_t>(alignment), size);
  if (block == nullptr) shoji::abort_saying("operator new: out of memory\n");
  return block;
}

void *operator new[](size_t size, std::align_val_t alignment) { return operator new(size, alignment); }
