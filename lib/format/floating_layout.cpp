// The digits of a floating-point number as text, with a point and perhaps an exponent; and the numbers that have none.
// Does not belong here: which digits, and which form (floating.cpp, hexadecimal.cpp, shortest.cpp).
#include "format/floating_layout.h"
#include "format/digits.h"
#include "format/frame.h"

namespace shoji::format {
namespace {

void put_digits(sink &out, digit_source digits, long position, long count) {
  while (count > 0) {
    char room[9];
    long from = -position, to = 16;
    const char *text = digits.hexadecimal;
    if (digits.decimal != nullptr) {
      from = to = 9;
      if (position >= digits.decimal->end()) from = digits.decimal->digits(position, room);
      text = room;
    }
    if (from >= to) return repeat(out, '0', count);
    long part = to - from;
    if (part > count) part = count;
    write(out, text + from, static_cast<size_t>(part));
    position -= part;
    count -= part;
  }
}

}  // namespace

void expand(big_decimal &digits, const machine_number &number) {
  digits.set(0);
  if (number.mantissa == 0) return;
  // Zeros at its end would be shifted out one by one.
  const int zeros = __builtin_ctzll(number.mantissa);
  digits.set(number.mantissa >> zeros);
  digits.scale(number.exponent + zeros);
}

void lay_out(sink &out, const spec &how, const machine_number &number, digit_source digits,
             const floating_layout &layout) {
  frame around(out, how, number.negative);
  char room[32], *const end = room + sizeof room, *exponent = end;
  if (layout.letter != 0) {
    const bool negative = layout.exponent < 0;
    exponent = decimal_digits(end, static_cast<unsigned>(negative ? -layout.exponent : layout.exponent));
    if (layout.letter == 'e' && end - exponent < 2) *--exponent = '0';
    *--exponent = negative ? '-' : '+';
    *--exponent = cased(how, layout.letter);
  }
  if (digits.hexadecimal != nullptr && !how.has(no_prefix)) around.add_prefix('x');
  const long before = layout.first - layout.point + 1;
  const bool has_point = layout.precision > 0 || how.has(alternate);
  around.open(0, before + has_point + layout.precision + (end - exponent));
  put_digits(out, digits, layout.first, before);
  if (has_point) out.put('.');
  put_digits(out, digits, layout.point - 1, layout.precision);
  write(out, exponent, static_cast<size_t>(end - exponent));
  around.close();
}

void lay_out_not_finite(sink &out, spec how, const machine_number &number) {
  how.flags &= static_cast<uint16_t>(~zero);
  frame around(out, how, number.negative);
  around.open(0, 3);
  const char *const name = number.mantissa << 1 == 0 ? "inf" : "nan";
  for (int i = 0; i < 3; ++i) out.put(cased(how, name[i]));
  around.close();
}

}  // namespace shoji::format
