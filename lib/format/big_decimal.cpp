// Exact arithmetic on numbers in base 10^9: multiplication and division by powers of two, and rounding.
// Does not belong here: text (floating.cpp), or what a machine's number consists of (machine_number.h).
#include "format/big_decimal.h"

namespace shoji::format {
namespace {

// number / 10^9 by a multiplication: a division takes several times as long, and -Os would choose one.
uint64_t over_billion(uint64_t number) {
  __extension__ using wide = unsigned __int128;
  return static_cast<uint64_t>(static_cast<wide>(number >> 9) * 0x44b82fa09b5a53 >> 75);
}

// How many words above the units' the digit at a position stands.
[[gnu::noinline]] int words_above(long position) {
  constexpr int bias = 4096;
  return static_cast<int>(static_cast<unsigned>(position + 9 * bias) / 9) - bias;
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
    const uint64_t product = word(i) * factor + addend;
    addend = over_billion(product);
    word(i) = static_cast<uint32_t>(product - addend * billion);
  }
}

// A number that is not 0 has words of 0 at neither end: none is made at its end, and those at its beginning are
// dropped.
void big_decimal::divide(int bits) {
  uint64_t rest = 0;
  for (int i = first; i < last || rest != 0; ++i) {
    rest *= billion;
    if (i < last)
      rest += word(i);
    else
      last = i + 1;
    word(i) = static_cast<uint32_t>(rest >> bits);
    rest &= (1UL << bits) - 1;
  }
  while (word(first) == 0) ++first;
}

[[gnu::noinline]] void big_decimal::trim() {
  while (last > first + 1 && word(last - 1) == 0) --last;
}

void big_decimal::scale(int exponent) {
  while (exponent != 0) {
    int step = exponent < -32 ? -32 : exponent > 32 ? 32 : exponent;
    exponent -= step;
    if (step < 0) {
      divide(-step);
    } else {
      multiply(1UL << step, 0);
      trim();
    }
  }
}

void big_decimal::round(long position, rounding mode) {
  if (position <= end()) return;
  const int above = words_above(position), index = units - above;
  uint64_t kept_unit = 1;
  for (long i = position - 9L * above; i != 0; --i) kept_unit *= 10;
  // The words of the digit that is kept last and of the first that is cut, which may be the same one.
  const uint64_t pair = shown(index) * uint64_t(billion) + shown(index + 1);
  const uint64_t unit = kept_unit * billion, kept = pair / unit, rest = pair % unit, half = unit / 2;
  bool up = mode == rounding::up;
  if (mode == rounding::to_nearest) up = rest > half || (rest == half && (last > index + 2 || kept % 2 != 0));
  if (first > index) first = index;
  last = index + 1;
  word(index) = static_cast<uint32_t>(kept * kept_unit);
  multiply(1, up ? kept_unit : 0);
  trim();
}

[[gnu::noinline]] uint32_t big_decimal::shown(int index) const {
  return index >= first && index < last ? word(index) : 0;
}

int big_decimal::highest() const {
  int position = 9 * (units - first);
  for (uint32_t rest = word(first); rest >= 10; rest /= 10) ++position;
  return position;
}

int big_decimal::lowest() const {
  char room[9];
  digits(end(), room);
  int zeros = 0;
  while (zeros < 8 && room[8 - zeros] == '0') ++zeros;
  return end() + zeros;
}

int big_decimal::digits(long position, char *room) const {
  const int above = words_above(position);
  uint32_t rest = shown(units - above);
  for (int i = 8; i >= 0; --i) {
    room[i] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  }
  return 8 - static_cast<int>(position - 9L * above);
}

}  // namespace shoji::format
