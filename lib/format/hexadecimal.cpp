// A floating-point number in base 16: %a.
// Does not belong here: decimal digits (floating.cpp).
#include "format/converters.h"
#include "format/digits.h"
#include "format/floating_layout.h"

namespace shoji::format {

void hexadecimal(sink &out, const spec &how, long double value) {
  frame around(out, how);
  machine_number number;
  if (!begin_floating(around, value, number)) return;
  if (!how.has(no_prefix)) around.add_prefix('0' | static_cast<uint32_t>(cased(how, 'x')) << 8, 2);

  // One digit before the point and 15 behind it: of a double, the one is 1, or 0 below its smallest normal number.
  uint64_t digits = number.mantissa;
  int exponent = number.exponent + 60;
  if (!how.has(long_double)) {
    constexpr int least = -1022;
    const int shift = exponent + 3 < least ? least - exponent : 3;
    exponent += shift;
    digits = digits == 0 ? 0 : digits >> shift;
  }
  if (digits == 0) exponent = 0;

  if (static_cast<unsigned>(how.precision) < 15) {
    // Half of the last digit's unit is added, a little less if that digit is even; what is behind it is not shown.
    const int cut = 60 - 4 * how.precision;
    const uint64_t half = 1UL << (cut - 1);
    if (__builtin_add_overflow(digits, half - 1 + (digits >> cut & 1), &digits)) {
      digits = 1UL << 60;
      exponent += 4;
    }
  }
  char room[16];
  int used = 0;
  for (int i = 15; i >= 0; --i, digits >>= 4) {
    const uint64_t digit = digits & 15;
    if (digit != 0 && used == 0) used = i;
    binary_digits(room + i + 1, digit, 16, how.has(upper));
  }
  lay_out(around, {nullptr, room, 0, how.precision < 0 ? used : how.precision, 'p', exponent});
}

}  // namespace shoji::format
