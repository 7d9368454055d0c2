// The digits of a floating-point number as text, with a point and perhaps an exponent.
// Does not belong here: which digits, and which form (floating.cpp, hexadecimal.cpp, shortest.cpp).
#pragma once
#include "format/big_decimal.h"
#include "format/machine_number.h"
#include "format/sink.h"
#include "format/spec.h"

namespace shoji::format {

// Where the digits come from: from one of these.
struct digit_source {
  const big_decimal *decimal;
  const char *hexadecimal;  // 16, the first at position 0
};

struct floating_layout {
  int first;        // the position of the first digit that is shown
  int point;        // of the digit before the point
  long precision;   // digits behind it
  char letter = 0;  // before the exponent; 0: there is none
  int exponent = 0;
};

// Of a number of which this digit is the first that is not 0.
constexpr floating_layout scientific_layout(int first, long precision) { return {first, first, precision, 'e', first}; }
constexpr floating_layout fixed_layout(int first, long precision) { return {first < 0 ? 0 : first, 0, precision}; }

// Makes it the number's magnitude.
void expand(big_decimal &digits, const machine_number &number);

void lay_out(sink &out, const spec &how, const machine_number &number, digit_source digits,
             const floating_layout &layout);

// An infinity, or what is not a number.
void lay_out_not_finite(sink &out, spec how, const machine_number &number);

}  // namespace shoji::format
