// The digits of a floating-point number as text, with a point and perhaps an exponent; and the numbers that have none.
// Does not belong here: which digits, and which form (floating.cpp, hexadecimal.cpp, shortest.cpp).
#include "format/floating_layout.h"

namespace shoji::format {
namespace {

void put_digits(sink &out, const floating_layout &layout, long position, long count) {
  while (count > 0) {
    char room[big_decimal::word_digits];
    const char *text = layout.text;
    long from = -position, to = 16;
    if (layout.decimal != nullptr) {
      text = room;
      from = to = big_decimal::word_digits;
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
  constexpr uint32_t inf = 'i' | 'n' << 8 | 'f' << 16, nan = 'n' | 'a' << 8 | 'n' << 16;
  uint32_t name = number.mantissa << 1 != 0 ? nan : inf;
  if (around.how.has(upper)) name -= 0x202020;
  around.add_prefix(name, 3);
  around.open(frame::no_number, 0);
  around.close();
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
  char room[8];
  char *const end = room + sizeof room, *tail = end;
  if (layout.letter != 0) {
    const bool negative = layout.exponent < 0;
    auto rest = static_cast<unsigned>(negative ? -layout.exponent : layout.exponent);
    do {
      *--tail = static_cast<char>('0' + rest % 10);
      rest /= 10;
    } while (rest != 0 || (tail == end - 1 && layout.letter == 'e'));
    *--tail = negative ? '-' : '+';
    *--tail = cased(around.how, layout.letter);
  }
  characters += end - tail;
  around.open(0, characters);
  put_digits(out, layout, first, first - point + 1);
  if (has_point) write(out, ".", 1);
  put_digits(out, layout, point - 1, layout.precision);
  write(out, tail, static_cast<size_t>(end - tail));
  around.close();
}

}  // namespace shoji::format
