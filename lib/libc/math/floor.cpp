// floor and ceil: the whole number that is no greater, or no less.
// Does not belong here: the others (trunc.cpp, round.cpp, rint.cpp).
#include <math.h>
#include "libc/math/whole.h"

using namespace shoji;

namespace {

template <typename Float>
[[gnu::always_inline]] inline Float no_greater(Float value) {
  if (!may_have_fraction(value)) return value;
  const auto whole = static_cast<Float>(static_cast<long>(value));
  return with_sign(whole > value ? whole - 1 : whole, value);
}

template <typename Float>
[[gnu::always_inline]] inline Float no_less(Float value) {
  if (!may_have_fraction(value)) return value;
  const auto whole = static_cast<Float>(static_cast<long>(value));
  return with_sign(whole < value ? whole + 1 : whole, value);
}

}  // namespace

extern "C" {

double floor(double value) { return no_greater(value); }
float floorf(float value) { return no_greater(value); }
long double floorl(long double value) { return no_greater(value); }

double ceil(double value) { return no_less(value); }
float ceilf(float value) { return no_less(value); }
long double ceill(long double value) { return no_less(value); }

}  // extern "C"
