// Every form of new and delete, with the declarations that the host's <new> has: aligned as asked, and freed by its
// partner.
// RUN: %cxx -I %tests/inputs %s -o %t %link
// RUN: %t
#include <stdint.h>
#include "expect.h"

namespace std {
struct nothrow_t {
  explicit nothrow_t() = default;
};
extern const nothrow_t nothrow;
enum class align_val_t : size_t {};
}  // namespace std

void *operator new(size_t, const std::nothrow_t &) noexcept;
void *operator new[](size_t, const std::nothrow_t &) noexcept;
void *operator new(size_t, std::align_val_t, const std::nothrow_t &) noexcept;
void *operator new[](size_t, std::align_val_t, const std::nothrow_t &) noexcept;
void operator delete(void *, const std::nothrow_t &) noexcept;
void operator delete[](void *, const std::nothrow_t &) noexcept;
void operator delete(void *, std::align_val_t, const std::nothrow_t &) noexcept;
void operator delete[](void *, std::align_val_t, const std::nothrow_t &) noexcept;

// Compilers declare these by themselves only where sized deallocation is on.
void operator delete(void *, size_t) noexcept;
void operator delete[](void *, size_t) noexcept;
void operator delete(void *, size_t, std::align_val_t) noexcept;
void operator delete[](void *, size_t, std::align_val_t) noexcept;

static int alive;

struct plain {
  long value = 7;
  plain() { ++alive; }
  ~plain() { --alive; }
};

struct alignas(256) strict {
  char content[300];
  strict() { ++alive; }
  ~strict() { --alive; }
};

static bool aligned(void *object, uintptr_t alignment) { return reinterpret_cast<uintptr_t>(object) % alignment == 0; }

int main() {
  for (int round = 0; round < 100; ++round) {
    auto *one = new plain;
    auto *many = new plain[9];
    auto *strict_one = new strict;
    auto *strict_many = new strict[5];
    expect(one->value == 7 && many[8].value == 7 && alive == 16);
    expect(aligned(one, 16) && aligned(strict_one, 256) && aligned(strict_many, 256));
    delete one;
    delete[] many;
    delete strict_one;
    delete[] strict_many;
    one = new (std::nothrow) plain;
    many = new (std::nothrow) plain[9];
    strict_one = new (std::nothrow) strict;
    strict_many = new (std::nothrow) strict[5];
    expect(alive == 16 && aligned(strict_one, 256) && aligned(strict_many, 256));
    delete one;
    delete[] many;
    delete strict_one;
    delete[] strict_many;
    expect(alive == 0);

    // The forms that compilers choose by their options, by hand.
    constexpr auto wide = std::align_val_t{4096};
    operator delete(operator new(10));
    operator delete(operator new(10), size_t{10});
    operator delete[](operator new[](10));
    operator delete[](operator new[](10), size_t{10});
    operator delete(operator new(10, wide), wide);
    operator delete(operator new(10, wide), size_t{10}, wide);
    operator delete[](operator new[](10, wide), wide);
    operator delete[](operator new[](10, wide), size_t{10}, wide);
    operator delete(operator new(10, std::nothrow), std::nothrow);
    operator delete[](operator new[](10, std::nothrow), std::nothrow);
    operator delete(operator new(10, wide, std::nothrow), wide);
    operator delete[](operator new[](10, wide, std::nothrow), wide);
    delete static_cast<plain *>(nullptr);
  }
}
