// A floating-point number in decimal digits: %e, %f and %g, exact at every precision.
// Does not belong here: base 16 (hexadecimal.cpp), or the digits that are enough (shortest.cpp).
#include "format/converters.h"
#include "format/floating_layout.h"

namespace shoji::format {

void floating(sink &out, const spec &how, long double value) {
  frame around(out, how);
  machine_number number;
  if (!begin_floating(around, value, number)) return;

  big_decimal digits;
  expand(digits, number);
  long precision = how.precision < 0 ? 6 : how.precision;
  const bool is_general = how.style == 'g';
  if (is_general && precision != 0) --precision;
  digits.round((how.style == 'f' ? 0 : digits.highest()) - precision, rounding::to_nearest);
  const int first = digits.highest();
  bool scientific = how.style == 'e';
  if (is_general) {
    scientific = first < -4 || first > precision;
    if (!scientific) precision -= first;
    const int used = (scientific ? first : 0) - digits.lowest();
    if (!how.has(alternate) && used < precision) precision = used < 0 ? 0 : used;
  }
  lay_out(around, {&digits, nullptr, first, precision, scientific ? 'e' : '\0', first});
}

}  // namespace shoji::format
