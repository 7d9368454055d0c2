// memcmp.
// Does not belong here: bcmp, which compilers call where only equality counts (bcmp.cpp).
#include "compiler/block.h"

using namespace shoji;

namespace {

// Four bytes from memory and four more as a number that compares as they do: the first is the highest.
[[gnu::always_inline]] inline uint64_t in_order(const unsigned char *bytes, size_t more) {
  return __builtin_bswap64(load<uint32_t>(bytes) | uint64_t{load<uint32_t>(bytes + more)} << 32);
}

}  // namespace

extern "C" int memcmp(const void *one, const void *other, size_t size) {
  auto *left = static_cast<const unsigned char *>(one);
  auto *right = static_cast<const unsigned char *>(other);
  if (size < 4) {
    // The first, the middle one, the last, which may be the same.
    if (!size) return 0;
    const size_t middle = size / 2, last = size - 1;
    return (left[0] << 16 | left[middle] << 8 | left[last]) - (right[0] << 16 | right[middle] << 8 | right[last]);
  }
  if (size < 16) {
    // Four bytes, the four behind them if there are eight, and the same from the end; they may overlap.
    const size_t more = size >= 8 ? 4 : 0;
    uint64_t a = in_order(left, more), b = in_order(right, more);
    if (a == b) {
      a = in_order(left + size - 4 - more, more);
      b = in_order(right + size - 4 - more, more);
    }
    return (a > b) - (a < b);
  }

  // 255 where the bytes are equal.
  const auto same = [&](size_t at) {
    return reinterpret_cast<block>(load<block>(left + at) == load<block>(right + at));
  };
  const auto same_aligned = [&](size_t at) {
    return reinterpret_cast<block>(load_aligned(left + at) == load<block>(right + at));
  };
  size_t at = 0;
  if (size > 128 && high_bits(same(0)) == 0xffff) {
    // Four blocks at a time, at multiples of 16 of the left; where they differ is found below.
    for (at = 16 - past_multiple(left, 16); size - at > 64; at += 64)
      if (high_bits(same_aligned(at) & same_aligned(at + 16) & same_aligned(at + 32) & same_aligned(at + 48)) != 0xffff)
        break;
  }
  for (;; at += 16) {
    // The last block may overlap the one before.
    if (at > size - 16) at = size - 16;
    if (const unsigned different = 0xffff ^ high_bits(same(at))) {
      at += static_cast<size_t>(__builtin_ctz(different));
      return left[at] - right[at];
    }
    if (at == size - 16) return 0;
  }
}
