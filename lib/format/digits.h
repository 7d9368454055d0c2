// The digits of an integer, written from the last to the first.
// Does not belong here: signs, prefixes, and zeros that only fill (integer.cpp).
#pragma once
#include <stdint.h>

namespace shoji::format {

// 64 binary digits are the most.
constexpr int most_digits = 64;

// Both write before `end` and return where the first digit stands. 0 has one digit.
inline char *decimal_digits(char *end, uint64_t magnitude) {
  do {
    // A tenth by a multiplication: a division takes several times as long, and -Os would choose one.
    __extension__ using wide = unsigned __int128;
    const auto tenth = static_cast<uint64_t>(static_cast<wide>(magnitude) * 0xcccccccccccccccd >> 67);
    *--end = static_cast<char>('0' + (magnitude - tenth * 10));
    magnitude = tenth;
  } while (magnitude != 0);
  return end;
}

// For a base that is a power of two.
inline char *binary_digits(char *end, uint64_t magnitude, unsigned base, bool capitals) {
  const int bits = __builtin_ctz(base);
  const char letters = static_cast<char>((capitals ? 'A' : 'a') - 10);
  do {
    const auto digit = static_cast<char>(magnitude & (base - 1));
    *--end = static_cast<char>(digit + (digit < 10 ? '0' : letters));
    magnitude >>= bits;
  } while (magnitude != 0);
  return end;
}

}  // namespace shoji::format
