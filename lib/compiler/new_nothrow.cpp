// operator new in the forms that answer null where there is no memory, and the deletes that belong to them.
// Does not belong here: the forms that end the process instead (new.cpp).
#include <stddef.h>
#include <stdlib.h>

namespace std {

// As the host's <new> declares them, which lib/ does not include.
struct nothrow_t {
  explicit nothrow_t() = default;
};
extern const nothrow_t nothrow;
const nothrow_t nothrow{};

enum class align_val_t : size_t {};

}  // namespace std

// They take from malloc and not from the plain operator new, which does not return when it fails: a program that
// replaces that one replaces these, too.
void *operator new(size_t size, const std::nothrow_t &) noexcept { return malloc(size); }
void *operator new[](size_t size, const std::nothrow_t &) noexcept { return malloc(size); }
void *operator new(size_t size, std::align_val_t alignment, const std::nothrow_t &) noexcept {
  return aligned_alloc(static_cast<size_t>(alignment), size);
}
void *operator new[](size_t size, std::align_val_t alignment, const std::nothrow_t &) noexcept {
  return aligned_alloc(static_cast<size_t>(alignment), size);
}

void operator delete(void *block, const std::nothrow_t &) noexcept { free(block); }
void operator delete[](void *block, const std::nothrow_t &) noexcept { free(block); }
void operator delete(void *block, std::align_val_t, const std::nothrow_t &) noexcept { free(block); }
void operator delete[](void *block, std::align_val_t, const std::nothrow_t &) noexcept { free(block); }
