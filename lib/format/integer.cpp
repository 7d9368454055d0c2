// An integer with all that a spec can ask for: base, sign, prefix, precision, width.
// Does not belong here: the plain case (decimal.cpp).
#include "format/converters.h"
#include "format/digits.h"
#include "format/frame.h"

namespace shoji::format {

void integer(sink &out, const spec &how, uint64_t magnitude, bool negative) {
  char room[most_digits];
  char *const end = room + most_digits;
  char *first = end;
  // C has it that a precision of 0 shows nothing of a 0.
  if (magnitude != 0 || how.precision != 0)
    first = how.base == 10 ? decimal_digits(end, magnitude) : binary_digits(end, magnitude, how.base, how.has(upper));
  const long digits = end - first;

  frame around(out, how);
  around.add_sign(negative);
  long zeros = how.precision - digits;
  if (zeros < 0) zeros = 0;
  if (how.has(alternate)) {
    if (how.base == 8) {
      if (zeros == 0 && (digits == 0 || *first != '0')) zeros = 1;
    } else if (how.base != 10 && (magnitude != 0 || how.has(prefix_zero))) {
      around.add_prefix('0' | static_cast<uint32_t>(cased(how, how.base == 16 ? 'x' : 'b')) << 8, 2);
    }
  }
  around.put(zeros, first, static_cast<size_t>(digits), static_cast<size_t>(digits));
}

}  // namespace shoji::format
