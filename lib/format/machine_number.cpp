// Rounding to a floating-point type, as the processor does it.
// Does not belong here: decimal digits.
#include "format/machine_number.h"

namespace shoji::format {

nearest_number nearest(wide_integer number, long exponent, bool inexact, precision_of_type type) {
  if (number == 0) return {0, false};
  while (number >> 127 == 0) {
    number <<= 1;
    --exponent;
  }
  const long natural = exponent + 128 - type.bits;
  long least = natural < type.least ? type.least : natural;
  const long dropped = least - exponent;
  uint64_t kept = dropped < 128 ? static_cast<uint64_t>(number >> dropped) : 0;
  // The bits that are dropped, with the first of them at the top.
  const wide_integer rest = dropped > 128 ? 1 : dropped == 128 ? number : number << (128 - dropped);
  constexpr wide_integer half = static_cast<wide_integer>(1) << 127;
  if (rest > half || (rest == half && (inexact || kept % 2 != 0))) {
    ++kept;
    if (kept == 0) {
      kept = 1UL << 63;
      ++least;
    }
  }
  inexact = inexact || rest != 0;

  // Below the normal numbers, unless it is so near to the smallest of them that with all the type's bits it would be
  // it.
  const bool tiny = natural < type.least && (natural < type.least - 1 || ~number >> (127 - type.bits) != 0);
  nearest_number found{0, tiny && inexact};
  if (kept == 0) return found;
  int shift = __builtin_clzll(kept);
  const int most = 2 - type.least - type.bits;
  if (least + 63 - shift > most) return {__builtin_infl(), true};
  long field = least - shift + long_double_bias;
  if (field < 1) {
    shift += static_cast<int>(field) - 1;
    field = 0;
  }
  long_double_layout to{0};
  to.parts = {kept << shift, static_cast<uint16_t>(field)};
  found.value = to.value;
  return found;
}

}  // namespace shoji::format
