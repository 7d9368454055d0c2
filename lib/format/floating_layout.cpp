// The digits of a floating-point number as text, with a point and perhaps an exponent; and the numbers that have none.
// Does not belong here: which digits, and which form (floating.cpp, hexadecimal.cpp, shortest.cpp).
#include "format/floating_layout.h"
#include "format/converters.h"

namespace shoji::format {
namespace {

void put_digits(sink &out, const floating_layout &layout, long position, long count) {
  while (count > 0) {
    char room[9];
    const char *text = layout.text;
    long from = -position, to = 16;
    if (layout.decimal != nullptr) {
      text = room;
      from = to = 9;
      if (position >= layout.decimal->end()) from = layout.decimal->digits(position, room);
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

bool begin_floating(frame &around, long double value, machine_number &number) {
  number = take_apart(value);
  around.add_sign(number.negative);
  if (number.finite) return true;
  const char *name = around.how.has(upper) ? "INFNAN" : "infnan";
  if (number.mantissa << 1 != 0) name += 3;
  for (int i = 0; i < 3; ++i) around.prefix[around.prefixes++] = name[i];
  text(around.out, around.how, around.prefix, static_cast<size_t>(around.prefixes),
       static_cast<size_t>(around.prefixes));
  return false;
}

void expand(big_decimal &digits, const machine_number &number) {
  digits.set(0);
  if (number.mantissa == 0) return;
  // Zeros at its end would be shifted out one by one.
  const int zeros = __builtin_ctzll(number.mantissa);
  digits.set(number.mantissa >> zeros);
  digits.scale(number.exponent + zeros);
}

void lay_out(frame &around, const floating_layout &layout) {
  sink &out = around.out;
  const long first = layout.first < 0 && layout.letter == 0 ? 0 : layout.first;
  const long point = layout.letter == 'e' ? first : 0;
  const bool has_point = layout.precision > 0 || around.how.has(alternate);
  long characters = first - point + 1 + has_point + layout.precision;
  const bool negative = layout.exponent < 0;
  const auto exponent = static_cast<uint64_t>(negative ? -layout.exponent : layout.exponent);
  spec exponent_how;
  exponent_how.flags = plus;
  if (layout.letter != 0) {
    exponent_how.precision = layout.letter == 'e' ? 2 : 1;
    characters += 2 + exponent_how.precision;
    for (uint64_t power = layout.letter == 'e' ? 100 : 10; exponent >= power; power *= 10) ++characters;
  }
  around.open(0, characters);
  put_digits(out, layout, first, first - point + 1);
  if (has_point) write(out, ".", 1);
  put_digits(out, layout, point - 1, layout.precision);
  if (layout.letter != 0) {
    repeat(out, static_cast<uint32_t>(cased(around.how, layout.letter)), 1);
    integer(out, exponent_how, exponent, negative);
  }
  around.close();
}

}  // namespace shoji::format
