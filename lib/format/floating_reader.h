// Floating-point numbers as people write them, given character by character: what strtod and scanf read.
// Does not belong here: white space before them, or where the characters come from.
#pragma once
#include <stddef.h>
#include "format/big_decimal.h"
#include "format/machine_number.h"

namespace shoji::format {

// [+-] digits with an optional point and exponent; 0x and the same in base 16; inf, infinity, nan, nan(characters), in
// any case (C23 7.24.1.5). Any number of characters; needs 8 KiB of the stack.
class floating_reader {
 public:
  floating_reader() { digits_.first = digits_.last = 0; }

  // Whether a number may go on with this character. After the first that may not, no more may be given.
  bool take(char character);

  // How many of the characters that were taken are a number; 0: none is. Less than were taken in "1e+", "0x" and the
  // like, of which "1" and "0" are.
  size_t length() const { return length_; }

  // That number, rounded to the nearest of a type's. Once.
  nearest_number number(precision_of_type type);

 private:
  enum class state : unsigned char { sign, first, zero, digits, exponent_sign, exponent, word, in_parentheses, end };

  state state_ = state::sign;
  bool negative_ = false;
  bool hexadecimal_ = false;
  bool has_point_ = false;
  bool has_digits_ = false;
  bool negative_exponent_ = false;
  bool inexact_ = false;  // digits other than 0 were dropped
  char word_ = 0;         // the first letter of inf and nan
  unsigned letters_ = 0;
  size_t taken_ = 0;
  size_t length_ = 0;
  long exponent_ = 0;  // as it is written
  long position_ = 0;  // that of the last digit that was kept, by the point alone

  // The last of the decimal digits that were kept, and how many, without zeros before the first; the others stand in
  // digits_. In base 16, all.
  wide_integer group_ = 0;
  int grouped_ = 0;
  big_decimal digits_;

  bool complete();
  bool take_digit(unsigned digit);
  void store_group();
  bool quick(precision_of_type type, long exponent, long double &value) const;
  bool nearly(precision_of_type type, long exponent, long double &value) const;
};

}  // namespace shoji::format
