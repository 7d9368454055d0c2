// A number that is not negative, held exactly, in base 10^18: what binary floating point becomes on its way to decimal
// digits, and decimal digits on theirs back. Does not belong here: signs, layouts, or how either is written.
#pragma once
#include <stdint.h>
#include "format/machine_number.h"

namespace shoji::format {

// To the nearest: of two that are as near, the even one.
enum class rounding : uint8_t { to_nearest, down, up };

// Its words stand in a ring, the most significant first, 18 digits each: [first, last) are there, all others are 0. The
// smallest and the largest long double fit in with all their digits; that takes 8 KiB of the stack.
//
// A position is that of a digit: 0 are the units, 1 the tens, -1 the tenths.
class big_decimal {
 public:
  static constexpr int word_digits = 18;
  static constexpr uint64_t base = 1000000000000000000;

  int first;
  int last;
  int units;  // the word behind which the decimal point stands; it may lie outside of [first, last)

  uint64_t &word(int index) { return words_[index & (ring - 1)]; }
  uint64_t word(int index) const { return words_[index & (ring - 1)]; }

  // Makes it this number.
  void set(uint64_t number);
  // Makes it itself times `factor`, less than 2^64, plus `addend` units of the last word.
  void multiply(uint64_t factor, uint64_t addend);
  // Makes it itself times 2^exponent. Not 0, and its last word is not 0, before and afterwards.
  void scale(int exponent);
  // Drops words of 0 at its end.
  void trim();
  // Makes it a multiple of 10^position, which lies no higher than its first digit or the units, if it is none already.
  void round(long position, rounding mode);

  // The positions of the first digit, which is 0 in 0 alone; of the last that is not 0; and of the last that is there.
  int highest() const;
  int lowest() const;
  int end() const { return word_digits * (units - (last - 1)); }

  // The digits of the word in which a position lies, as text, and which of them is the position's. No further than
  // a word away from this number.
  int digits(long position, char *room) const;

 private:
  static constexpr int ring = 1024;
  uint64_t words_[ring];

  uint64_t shown(int index) const;
  void divide(uint64_t factor);
};

}  // namespace shoji::format
