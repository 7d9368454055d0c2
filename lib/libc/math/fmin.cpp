// fmin, fmax and fdim: the lesser, the greater, and how much greater.
// Does not belong here: the order of NaNs, which has no function here.
#include <math.h>
#include "libc/math/whole.h"

// Comparisons that raise no flag at a NaN.
namespace {

template <typename Float>
[[gnu::always_inline]] inline Float lesser(Float left, Float right) {
  return isless(left, right) || isnan(right) ? left : right;
}

template <typename Float>
[[gnu::always_inline]] inline Float greater(Float left, Float right) {
  return isgreater(left, right) || isnan(right) ? left : right;
}

template <typename Float>
[[gnu::always_inline]] inline Float difference(Float left, Float right) {
  return islessequal(left, right) ? 0 : left - right;
}

}  // namespace

extern "C" {

double fmin(double left, double right) { return lesser(left, right); }
float fminf(float left, float right) { return lesser(left, right); }
long double fminl(long double left, long double right) { return lesser(left, right); }

double fmax(double left, double right) { return greater(left, right); }
float fmaxf(float left, float right) { return greater(left, right); }
long double fmaxl(long double left, long double right) { return greater(left, right); }

double fdim(double left, double right) { return difference(left, right); }
float fdimf(float left, float right) { return difference(left, right); }
long double fdiml(long double left, long double right) { return difference(left, right); }

}  // extern "C"
