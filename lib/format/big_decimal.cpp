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

// Where a position's digit stands: in the word by how many above the units', and as a multiple of what there.
struct place {
  int words;
  int digits_below;
  uint32_t unit;
};
[[gnu::noinline]] place place_of(long position) {
  constexpr int bias = 4096;
  const int biased = static_cast<int>(position) + 9 * bias;
  place found{biased / 9 - bias, biased % 9, 1};
  for (int i = found.digits_below; i > 0; --i) found.unit *= 10;
  return found;
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

// A number that is not 0 has words of 0 at neither end: none is made at its end, and those at its beginning are dropped.
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

void big_decimal::trim() {
  while (last > first + 1 && word(last - 1) == 0) --last;
}

void big_decimal::scale(int exponent) {
  constexpr int most = 32;
  for (int left = -exponent; left > 0; left -= most) divide(left < most ? left : most);
  for (int left = exponent; left > 0; left -= most) {
    multiply(1UL << (left < most ? left : most), 0);
    trim();
  }
}

void big_decimal::round(long position, rounding mode) {
  if (position <= end()) return;
  const place kept = place_of(position);
  const int index = units - kept.words;
  // The words of the digit that is kept last and of the first that is cut, which may be the same one.
  const uint64_t pair = shown(index) * uint64_t(billion) + shown(index + 1);
  const uint64_t unit = uint64_t(billion) * kept.unit, rest = pair % unit, half = unit / 2;
  bool up = mode == rounding::up;
  if (mode == rounding::to_nearest) up = rest > half || (rest == half && (last > index + 2 || pair / unit % 2 != 0));
  if (first > index) first = index;
  last = index + 1;
  word(index) = static_cast<uint32_t>((pair - rest) / billion);
  multiply(1, up ? kept.unit : 0);
  trim();
}

uint32_t big_decimal::shown(int index) const { return index >= first && index < last ? word(index) : 0; }

int big_decimal::highest() const {
  int position = 9 * (units - first);
  for (uint32_t rest = word(first); rest >= 10; rest /= 10) ++position;
  return position;
}

int big_decimal::lowest() const {
  uint32_t rest = word(last - 1);
  if (rest == 0) return 0;
  int position = end();
  for (; rest % 10 == 0; rest /= 10) ++position;
  return position;
}

int big_decimal::digits(long position, char *room) const {
  const place from = place_of(position);
  const int index = units - from.words;
  uint32_t rest = shown(index);
  for (int i = 8; i >= 0; --i) {
    room[i] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  }
  return 8 - from.digits_below;
}

}  // namespace shoji::format
