// trunc and modf: a number without what stands behind the point, and the two halves apart.
// Does not belong here: rounding (round.cpp, rint.cpp).
#include <math.h>
#include "libc/math/whole.h"

using namespace shoji;

namespace {

// An infinity has nothing behind the point, and a NaN is both of its halves.
template <typename Float>
[[gnu::always_inline]] inline Float split(Float value, Float *whole) {
  *whole = truncated(value);
  return isinf(value) ? with_sign(Float{0}, value) : with_sign(value - *whole, value);
}

}  // namespace

extern "C" {

double trunc(double value) { return truncated(value); }
float truncf(float value) { return truncated(value); }
long double truncl(long double value) { return truncated(value); }

double modf(double value, double *whole) { return split(value, whole); }
float modff(float value, float *whole) { return split(value, whole); }
long double modfl(long double value, long double *whole) { return split(value, whole); }

}  // extern "C"
