// What a floating-point number of the processor consists of, and how one is put together (psABI 3.1.2; Intel's manual,
// volume 1, 4.2.2). Does not belong here: decimal digits.
#pragma once
#include <stdint.h>

namespace shoji::format {

// mantissa * 2^exponent. A long double holds every float and double, which so have bit 63 set, too, unless they are 0.
struct machine_number {
  uint64_t mantissa;
  int exponent;
  bool negative;
  bool finite;  // else it is infinite where all bits but the highest are 0, or not a number
};

// A type's digits in base 2, and the exponent of the last of them in its smallest number.
struct precision_of_type {
  int bits;
  int least;
};
constexpr precision_of_type float_precision{24, -149};
constexpr precision_of_type double_precision{53, -1074};
constexpr precision_of_type long_double_precision{64, -16445};

constexpr int long_double_bias = 16383 + 63;
constexpr int highest_field = 0x7fff;  // of what is not finite

struct long_double_parts {
  uint64_t mantissa;
  uint16_t sign_and_field;
};
union long_double_layout {
  long double value;
  long_double_parts parts;
};

inline machine_number take_apart(long double value) {
  const long_double_parts parts = long_double_layout{value}.parts;
  const int field = parts.sign_and_field & highest_field;
  return {parts.mantissa, (field == 0 ? 1 : field) - long_double_bias, parts.sign_and_field > highest_field,
          field != highest_field};
}

struct nearest_number {
  long double value;  // one of the type's
  bool out_of_range;  // infinite; or smaller than any normal number, and not exact
};
__extension__ using wide_integer = unsigned __int128;

// The type's number that is nearest to number * 2^exponent, or to a little more where that is inexact; of two that are
// as near, the even one.
nearest_number nearest(wide_integer number, long exponent, bool inexact, precision_of_type type);

}  // namespace shoji::format
