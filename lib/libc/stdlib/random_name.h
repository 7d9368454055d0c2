// Letters for a name that probably nobody else has.
// Does not belong here: making sure of it (mkstemp.cpp, stdio/tmpnam.cpp).
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "kernel/random.h"

namespace shoji {

// That a name is taken is no danger, only another attempt: where the kernel has no random bits yet, the time will do.
inline uint64_t random_bits() {
  uint64_t bits = 0;
  if (!kernel::getrandom(&bits, sizeof bits, kernel::getrandom_now)) bits = __builtin_ia32_rdtsc() * 0x9e3779b97f4a7c15;
  return bits;
}

// Six letters and digits over what stands there.
inline void write_random_name(char *at) {
  uint64_t bits = random_bits();
  for (size_t i = 0; i != 6; ++i, bits >>= 8)
    at[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"[(bits & 255) % 62];
}

}  // namespace shoji
