// The digits of a floating-point number as text, with a point and perhaps an exponent.
// Does not belong here: which digits, and which form (floating.cpp, hexadecimal.cpp, shortest.cpp).
#pragma once
#include "format/big_decimal.h"
#include "format/frame.h"
#include "format/machine_number.h"

namespace shoji::format {

struct floating_layout {
  // Where the digits come from: one of these.
  const big_decimal *decimal;
  const char *text;  // what stands at position 0, and further down

  int first;        // the position of the first digit that is not 0
  long precision;   // digits behind the point
  char letter = 0;  // before the exponent, if there is one. With "e" the point stands behind the first digit
  int exponent = 0;
};

// The number's parts. False: it is infinite or none, and has been written.
bool begin_floating(frame &around, long double value, machine_number &number);

// Makes it the number's magnitude.
void expand(big_decimal &digits, const machine_number &number);

void lay_out(frame &around, const floating_layout &layout);

}  // namespace shoji::format
