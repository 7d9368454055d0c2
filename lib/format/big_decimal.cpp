// Exact arithmetic on numbers in base 10^18: multiplication and division by powers of two, and rounding.
// Does not belong here: text (floating.cpp), or what a machine's number consists of (machine_number.h).
#include "format/big_decimal.h"
#include "format/digits.h"

namespace shoji::format {
namespace {

// number / 10^18, which is less than 2^64, and the rest: the processor's division, for which C++ has no form.
uint64_t over_base(wide_integer number, uint64_t &rest) {
  uint64_t quotient;
  asm("div %4"
      : "=a"(quotient), "=d"(rest)
      : "a"(static_cast<uint64_t>(number)), "d"(static_cast<uint64_t>(number >> 64)), "r"(big_decimal::base)
      : "cc");
  return quotient;
}

// How many words above the units' the digit at a position stands.
[[gnu::noinline]] int words_above(long position) {
  constexpr int bias = 2048;
  return static_cast<int>(static_cast<unsigned>(position + bias * big_decimal::word_digits) /
                          big_decimal::word_digits) -
         bias;
}

}  // namespace

void big_decimal::set(uint64_t number) {
  first = units = 0;
  last = 1;
  word(0) = 0;
  multiply(1, number);
}

void big_decimal::multiply(uint64_t factor, uint64_t addend) {
  for (int i = last; --i >= first || addend != 0;) {
    if (i < first) {
      first = i;
      word(i) = 0;
    }
    addend = over_base(static_cast<wide_integer>(word(i)) * factor + addend, word(i));
  }
}

// Makes it itself times factor / 2^64: of the product of each word, the upper half stays, and the lower half goes on to
// the next word. A number that is not 0 has words of 0 at neither end: none is made at its end, and those at its
// beginning are dropped.
void big_decimal::divide(uint64_t factor) {
  uint64_t rest = 0;
  for (int i = first; i < last || rest != 0; ++i) {
    if (i == last) {
      ++last;
      word(i) = 0;
    }
    const wide_integer product = static_cast<wide_integer>(word(i)) * factor + static_cast<wide_integer>(rest) * base;
    word(i) = static_cast<uint64_t>(product >> 64);
    rest = static_cast<uint64_t>(product);
  }
  while (word(first) == 0) ++first;
}

[[gnu::noinline]] void big_decimal::trim() {
  while (last > first + 1 && word(last - 1) == 0) --last;
}

void big_decimal::scale(int exponent) {
  while (exponent != 0) {
    const int step = exponent < -63 ? -63 : exponent > 63 ? 63 : exponent;
    exponent -= step;
    if (step < 0) {
      divide(1UL << (64 + step));
    } else {
      multiply(1UL << step, 0);
      trim();
    }
  }
}

void big_decimal::round(long position, rounding mode) {
  if (position <= end()) return;
  const int above = words_above(position), index = units - above;
  uint64_t unit = 1;
  for (long i = position - static_cast<long>(word_digits) * above; i != 0; --i) unit *= 10;
  // What is cut begins in the word of the digit that is kept last, or in the next.
  const uint64_t whole = shown(index), kept = whole / unit;
  uint64_t rest = whole % unit, half = unit / 2;
  int behind = index + 1;
  if (unit == 1) {
    rest = shown(behind++);
    half = base / 2;
  }
  bool up = mode == rounding::up;
  if (mode == rounding::to_nearest) up = rest > half || (rest == half && (last > behind || kept % 2 != 0));
  if (first > index) first = index;
  last = index + 1;
  word(index) = kept * unit;
  multiply(1, up ? unit : 0);
  trim();
}

[[gnu::noinline]] uint64_t big_decimal::shown(int index) const {
  return index >= first && index < last ? word(index) : 0;
}

int big_decimal::highest() const {
  int position = word_digits * (units - first);
  for (uint64_t rest = word(first); rest >= 10; rest /= 10) ++position;
  return position;
}

int big_decimal::lowest() const {
  char room[word_digits];
  digits(end(), room);
  int zeros = 0;
  while (zeros < word_digits - 1 && room[word_digits - 1 - zeros] == '0') ++zeros;
  return end() + zeros;
}

int big_decimal::digits(long position, char *room) const {
  const int above = words_above(position);
  char *at = decimal_digits(room + word_digits, shown(units - above));
  while (at != room) *--at = '0';
  return word_digits - 1 - static_cast<int>(position - static_cast<long>(word_digits) * above);
}

}  // namespace shoji::format
