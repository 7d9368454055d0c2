// A floating-point number in base 16: %a.
// Does not belong here: decimal digits (floating.cpp).
#include "format/converters.h"
#include "format/digits.h"
#include "format/floating_layout.h"

namespace shoji::format {

void hexadecimal(sink &out, spec how, long double value, bool was_long_double) {
  const machine_number number = take_apart(value);
  if (!number.finite) return lay_out_not_finite(out, how, number);

  // One digit before the point and 15 behind it: of a double, the one is 1, or 0 below its smallest normal number.
  uint64_t digits = number.mantissa;
  int exponent = number.exponent + 60;
  if (!was_long_double) {
    constexpr int least = -1022;
    const int shift = exponent + 3 < least ? least - exponent : 3;
    exponent += shift;
    digits = digits == 0 ? 0 : digits >> shift;
  }
  if (digits == 0) exponent = 0;

  if (static_cast<unsigned>(how.precision) < 15) {
    const int cut = 60 - 4 * how.precision;
    const uint64_t unit = 1UL << cut, rest = digits & (unit - 1);
    digits -= rest;
    if (rest + (digits >> cut & 1) > unit / 2) {
      digits += unit;
      if (digits == 0) {
        digits = 1UL << 60;
        exponent += 4;
      }
    }
  }
  char room[16];
  int used = 0;
  for (int i = 15; i >= 0; --i, digits >>= 4) {
    const uint64_t digit = digits & 15;
    if (digit != 0 && used == 0) used = i;
    binary_digits(room + i + 1, digit, 16, how.has(upper));
  }
  lay_out(out, how, number, {nullptr, room}, {0, 0, how.precision < 0 ? used : how.precision, 'p', exponent});
}

}  // namespace shoji::format
