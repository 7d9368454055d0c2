// scanf's integers.
// Does not belong here: those at the start of a string (libc/stdlib/parse_integer.h).
#include "format/scan_converters.h"

namespace shoji::format {
namespace {

unsigned digit_of(int character) {
  const unsigned decimal = static_cast<unsigned>(character) - '0';
  if (decimal < 10) return decimal;
  const unsigned letter = (static_cast<unsigned>(character) | 0x20) - 'a';
  return letter < 26 ? letter + 10 : ~0U;
}

}  // namespace

scanned_integer scan_integer(field text, unsigned base, bool is_signed) {
  scanned_integer number{0, false, false};
  bool negative = false;
  const int sign = text.peek();
  if (sign == '-' || sign == '+') {
    negative = sign == '-';
    text.take();
  }
  if ((base == 0 || base == 2 || base == 16) && text.peek() == '0') {
    text.take();
    number.matches = true;
    const int letter = text.peek() | 0x20;
    const unsigned prefixed = letter == 'x' ? 16 : letter == 'b' ? 2 : 0;
    if (prefixed != 0 && (base == 0 || base == prefixed)) {
      text.take();
      number.matches = false;
      base = prefixed;
    }
    if (base == 0) base = 8;
  }
  if (base == 0) base = 10;

  const uint64_t limit = !is_signed ? UINT64_MAX : static_cast<uint64_t>(INT64_MAX) + negative;
  for (unsigned digit; (digit = digit_of(text.peek())) < base; text.take()) {
    number.matches = true;
    if (__builtin_mul_overflow(number.value, base, &number.value) ||
        __builtin_add_overflow(number.value, digit, &number.value) || number.value > limit)
      number.out_of_range = true;
  }
  if (number.out_of_range) number.value = limit;
  // Of a negative number past an unsigned type, the nearest is its largest, as strtoul(3) has it.
  if (negative && !(number.out_of_range && !is_signed)) number.value = -number.value;
  return number;
}

scanned_integer scan_null(field text) {
  for (const char *each = "(nil)"; *each != '\0'; ++each, text.take())
    if (text.peek() != *each) return {0, false, false};
  return {0, true, false};
}

}  // namespace shoji::format
