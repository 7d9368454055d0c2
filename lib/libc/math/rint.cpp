// rint, nearbyint, lrint and llrint: to a whole number in the processor's rounding direction.
// Does not belong here: halves away from 0 (round.cpp).
#include <math.h>
#include "libc/math/whole.h"

using namespace shoji;

namespace {

template <typename Float>
[[gnu::always_inline]] inline Float rounded_as_set(Float value) {
  return may_have_fraction(value) ? with_sign(static_cast<Float>(nearest(value)), value) : value;
}

}  // namespace

extern "C" {

double rint(double value) { return rounded_as_set(value); }
float rintf(float value) { return rounded_as_set(value); }
long double rintl(long double value) { return rounded_as_set(value); }

// The flag for inexact results, which these two differ in, is nothing that a program could ask for without <fenv.h>.
double nearbyint(double value) { return rounded_as_set(value); }
float nearbyintf(float value) { return rounded_as_set(value); }
long double nearbyintl(long double value) { return rounded_as_set(value); }

long lrint(double value) { return nearest(value); }
long lrintf(float value) { return nearest(value); }
long lrintl(long double value) { return nearest(value); }

long long llrint(double value) { return nearest(value); }
long long llrintf(float value) { return nearest(value); }
long long llrintl(long double value) { return nearest(value); }

}  // extern "C"
