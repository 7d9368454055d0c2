// An integer with all that a spec can ask for: base, sign, prefix, precision, width.
// Does not belong here: the plain case (decimal.cpp).
#include "format/converters.h"
#include "format/digits.h"
#include "format/padding.h"

namespace shoji::format {

void integer(sink &out, spec how, uint64_t magnitude, bool negative) {
  char room[most_digits];
  char *const end = room + most_digits;
  char *first = end;
  // C has it that a precision of 0 shows nothing of a 0.
  if (magnitude != 0 || how.precision != 0)
    first = how.base == 10 ? decimal_digits(end, magnitude) : binary_digits(end, magnitude, how.base, how.has(upper));
  const long digits = end - first;

  char prefix[3];
  long prefixes = 0;
  if (negative || how.has(plus) || how.has(space)) prefix[prefixes++] = negative ? '-' : how.has(plus) ? '+' : ' ';

  long zeros = how.precision - digits;
  if (zeros < 0) zeros = 0;
  if (how.has(alternate)) {
    if (how.base == 8) {
      if (zeros == 0 && (digits == 0 || *first != '0')) zeros = 1;
    } else if (magnitude != 0 || how.has(prefix_zero)) {
      prefix[prefixes++] = '0';
      const char letter = how.base == 16 ? 'x' : 'b';
      prefix[prefixes++] = how.has(upper) ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
  }
  const long free = how.width - prefixes - digits;
  if (how.has(zero) && free > zeros) zeros = free;

  const padding around = padding_of(how, static_cast<unsigned long>(prefixes + zeros + digits));
  pad(out, how.fill, around.before);
  write(out, prefix, static_cast<size_t>(prefixes));
  pad(out, '0', zeros);
  write(out, first, static_cast<size_t>(digits));
  pad(out, how.fill, around.behind);
}

}  // namespace shoji::format
