// memset.
// Does not belong here: memory that must be erased whatever the optimizer thinks of it (libc/string/erase.cpp).
#include "compiler/block.h"

using namespace shoji;

// Bytes from which on `rep stosb` beats the loop below.
constexpr size_t long_run = 2048;

extern "C" void *memset(void *target, int byte, size_t size) {
  auto *to = static_cast<unsigned char *>(target);
  unsigned char *const end = to + size;
  const uint64_t eight = static_cast<unsigned char>(byte) * 0x0101010101010101;
  if (size < 4) {
    if (!size) return target;
    to[0] = to[size / 2] = end[-1] = static_cast<unsigned char>(byte);
    return target;
  }
  // Stores that overlap where the size asks for fewer bytes: cheaper than a branch that may be foreseen wrongly.
  if (size <= 16) {
    const auto four = static_cast<uint32_t>(eight);
    const size_t second = size >= 8 ? 4 : 0;
    store(to, four);
    store(to + second, four);
    store(end - 4 - second, four);
    store(end - 4, four);
    return target;
  }
  using two_wide = uint64_t __attribute__((vector_size(16)));
  const block value = reinterpret_cast<block>(two_wide{eight, eight});
  const size_t second = size > 32 ? 16 : 0;
  store(to, value);
  store(to + second, value);
  store(end - 16 - second, value);
  store(end - 16, value);
  if (size <= 64) return target;
  if (size >= long_run) {
    // The processor's own loop, which wants a multiple of 64.
    store(to + 32, value);
    store(to + 48, value);
    to += 64 - past_multiple(to, 64);
    size = static_cast<size_t>(end - to);
    asm volatile("rep stosb" : "+D"(to), "+c"(size) : "a"(byte) : "memory");
    return target;
  }
  // The last four blocks overlap those before them, which lie at multiples of 16.
  for (to += 32 - past_multiple(to, 16); to < end - 64; to += 64) store_four(to, {value, value, value, value});
  store(end - 48, value);
  store(end - 64, value);
  return target;
}
