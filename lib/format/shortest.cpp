// A floating-point number in as few digits as tell it from its neighbours: what {} shows.
// Does not belong here: a given number of digits (floating.cpp).
#include "format/converters.h"
#include "format/floating_layout.h"

namespace shoji::format {
namespace {

// More than the shortest text of any number has.
constexpr int most_digits_compared = 32;

// The first digits of a number, from a given position on, and where its last one stands.
struct leading_digits {
  char digits[most_digits_compared + big_decimal::word_digits];
  int lowest;

  void take(const big_decimal &from, int position) {
    lowest = from.lowest();
    for (int count = 0; count < most_digits_compared;) {
      char room[big_decimal::word_digits];
      for (int i = from.digits(position - count, room); i < big_decimal::word_digits; ++i) digits[count++] = room[i];
    }
  }
};

// Makes it (4 * mantissa + quarters) * 2^(exponent - 2). With a mantissa of 0 there must be quarters.
void set_quarters(big_decimal &number, uint64_t mantissa, unsigned quarters, int exponent) {
  number.set(mantissa);
  number.multiply(4, quarters);
  number.trim();
  number.scale(exponent - 2);
}

int power_of_ten_digits(int number) {
  int digits = 1;
  for (; number >= 10; number /= 10) ++digits;
  return digits;
}

}  // namespace

void shortest(sink &out, const spec &how, long double value, precision_of_type type) {
  frame around(out, how);
  machine_number number;
  if (!begin_floating(around, value, number)) return;
  // The type's own last bit.
  int unused = 64 - type.bits;
  if (number.exponent + unused < type.least) unused = type.least - number.exponent;
  const uint64_t mantissa = number.mantissa >> unused;
  const int exponent = number.exponent + unused;

  big_decimal digits;
  if (mantissa == 0) {
    digits.set(0);
    return lay_out(around, {&digits, nullptr, 0, 0});
  }
  // What lies between the middles to its neighbours is read as this number; the middles are, if it is even. The lower
  // neighbour of a power of two is half as far.
  const bool near = mantissa == 1UL << (type.bits - 1) && exponent > type.least;
  const bool with_middles = mantissa % 2 == 0;
  leading_digits lower, upper;
  set_quarters(digits, mantissa, 2, exponent);
  const int top = digits.highest();
  upper.take(digits, top);
  set_quarters(digits, mantissa - 1, near ? 3 : 2, exponent);
  lower.take(digits, top);
  expand(digits, number);
  leading_digits own;
  own.take(digits, top);

  // Cut behind each digit, are the multiples below and above this number between the middles? The gaps to the middles,
  // cut there too, are counted in units of the digit; more than 2 are as good as 2.
  int gap_below = 0, gap_above = 0, position = top;
  bool below, above;
  for (int i = 0;; ++i, --position) {
    gap_below = gap_below * 10 + own.digits[i] - lower.digits[i];
    gap_above = gap_above * 10 + upper.digits[i] - own.digits[i];
    if (gap_below > 2) gap_below = 2;
    if (gap_above > 2) gap_above = 2;
    below = gap_below > 0 || (with_middles && lower.lowest >= position);
    above = gap_above > 1 || (gap_above == 1 && (with_middles || upper.lowest < position));
    if (below || above) break;
  }
  digits.round(position, below && above ? rounding::to_nearest : below ? rounding::down : rounding::up);

  const int first = digits.highest(), last = digits.lowest();
  const int count = first - last + 1;
  int exponent_digits = power_of_ten_digits(first < 0 ? -first : first);
  if (exponent_digits < 2) exponent_digits = 2;
  const int scientific_length = count + (count > 1) + 2 + exponent_digits;
  const int fixed_length = first < 0 ? 2 - last : last < 0 ? count + 1 : first + 1;
  if (fixed_length > scientific_length) return lay_out(around, {&digits, nullptr, first, count - 1, 'e', first});
  // A large integer is shown as it is, and not with zeros at its end.
  if (last > 0) expand(digits, number);
  lay_out(around, {&digits, nullptr, first, last < 0 ? -last : 0});
}

}  // namespace shoji::format
