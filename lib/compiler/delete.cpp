// operator delete: every form gives the block back to malloc, which knows its size and bears any alignment.
// Does not belong here: the nothrow forms, which only a constructor that throws would call (new_nothrow.cpp).
#include <stddef.h>
#include <stdlib.h>

namespace std {

enum class align_val_t : size_t {};  // as the compiler knows it, and as <new> declares it

}  // namespace std

// By way of the plain form, so that a program that replaces this one replaces all of them. Weak for the compiler's
// eyes, which would else call the one below without asking the linker.
[[gnu::weak]] void operator delete(void *block) noexcept { free(block); }
[[gnu::weak]] void operator delete[](void *block) noexcept { operator delete(block); }
void operator delete(void *block, size_t) noexcept { operator delete(block); }
void operator delete[](void *block, size_t) noexcept { operator delete[](block); }

[[gnu::weak]] void operator delete(void *block, std::align_val_t) noexcept { free(block); }
[[gnu::weak]] void operator delete[](void *block, std::align_val_t alignment) noexcept {
  operator delete(block, alignment);
}
void operator delete(void *block, size_t, std::align_val_t alignment) noexcept { operator delete(block, alignment); }
void operator delete[](void *block, size_t, std::align_val_t alignment) noexcept {
  operator delete[](block, alignment);
}
