// Words and blocks of 16 bytes, loaded and stored at any address: what the fast mem* and str* functions are made of.
// Does not belong here: loops, or any instruction that not every x86-64 has (SSE2 is the baseline).
#pragma once
#include <stddef.h>
#include <stdint.h>

namespace shoji {

using block = unsigned char __attribute__((vector_size(16)));

// By name: GCC at -O2 would keep an array of blocks in memory.
struct four_blocks {
  block first, second, third, fourth;
};

// A T in memory of whatever type. (A template's argument loses its attributes, a structure keeps them.)
template <typename T>
struct [[gnu::packed, gnu::may_alias]] anywhere {
  T value;
};
template <typename T>
struct [[gnu::may_alias]] at_multiple {
  T value;
};

template <typename T>
[[gnu::always_inline]] inline T load(const void *from) {
  return static_cast<const anywhere<T> *>(from)->value;
}

template <typename T>
[[gnu::always_inline]] inline void store(void *to, T value) {
  static_cast<anywhere<T> *>(to)->value = value;
}

// At a multiple of 16: a block that no page's edge runs through.
[[gnu::always_inline]] inline block load_aligned(const void *from) {
  return static_cast<const at_multiple<block> *>(from)->value;
}

[[gnu::always_inline]] inline void store_aligned(void *to, block value) {
  static_cast<at_multiple<block> *>(to)->value = value;
}

[[gnu::always_inline]] inline four_blocks load_four(const void *from) {
  auto *bytes = static_cast<const unsigned char *>(from);
  return {load<block>(bytes), load<block>(bytes + 16), load<block>(bytes + 32), load<block>(bytes + 48)};
}

// By reference: Clang at -O0 copies a structure of this size by a call of memcpy, here in memcpy itself.
[[gnu::always_inline]] inline void store_four(void *to, const four_blocks &value) {
  auto *bytes = static_cast<unsigned char *>(to);
  store(bytes, value.first);
  store(bytes + 16, value.second);
  store(bytes + 32, value.third);
  store(bytes + 48, value.fourth);
}

// Sixteen times the same byte.
[[gnu::always_inline]] inline block repeat(unsigned char byte) { return block{} + byte; }

// The smaller of each two bytes: 0 where either is 0.
[[gnu::always_inline]] inline block smaller(block left, block right) { return left < right ? left : right; }

// A bit for each byte, the lowest for the first: its highest bit.
[[gnu::always_inline]] inline unsigned high_bits(block bytes) {
  using signed_block = char __attribute__((vector_size(16)));
  return static_cast<unsigned>(__builtin_ia32_pmovmskb128(reinterpret_cast<signed_block>(bytes)));
}

// Set where the bytes are equal.
[[gnu::always_inline]] inline unsigned equal_bytes(block left, block right) {
  return high_bits(reinterpret_cast<block>(left == right));
}

// A bit for each byte that is 0.
[[gnu::always_inline]] inline unsigned zero_bytes(block bytes) { return equal_bytes(bytes, block{}); }

// How far an address is past the last multiple of `size`, a power of two.
[[gnu::always_inline]] inline size_t past_multiple(const void *address, size_t size) {
  return reinterpret_cast<uintptr_t>(address) & (size - 1);
}

}  // namespace shoji
