// pow and powf, by the x87's logarithm and power of two: their 64 bits leave an error below one unit of the last place.
// Does not belong here: powl, for which these bits are not enough.
#include <math.h>
#include "libc/math/whole.h"

namespace {

// Beyond it either way no double has a place for the result: 2 to it overflows, or is nothing.
constexpr long double beyond = 2000;

// factor * log2(value), for a positive value.
[[gnu::always_inline]] inline long double times_log2(long double factor, long double value) {
  asm("fyl2x" : "+t"(value) : "u"(factor) : "st(1)");
  return value;
}

// 2 to the power of fraction + whole; the fraction lies between -1 and 1.
[[gnu::always_inline]] inline long double power_of_two(long double fraction, long whole) {
  asm("f2xm1" : "+t"(fraction));
  long double power = fraction + 1;
  asm("fscale" : "+t"(power) : "u"(static_cast<long double>(whole)));
  return power;
}

// For positive finite bases. The logarithm's whole part is multiplied apart, which is exact, so that the digits behind
// the point keep their bits; so powers that a double can hold come out exact.
[[gnu::noinline]] long double positive_power(long double base, long double exponent) {
  long double digits, whole;
  asm("fxtract" : "=t"(digits), "=u"(whole) : "0"(base));
  if (digits > 1.5L) digits /= 2, whole += 1;
  const long double large = exponent * whole, small = times_log2(exponent, digits);
  const long double logarithm = large + small;
  if (!(logarithm < beyond)) return power_of_two(0, static_cast<long>(beyond));
  if (!(logarithm > -beyond)) return power_of_two(0, static_cast<long>(-beyond));
  const long nearest = shoji::nearest(logarithm);
  return power_of_two((large - static_cast<long double>(nearest)) + small, nearest);
}

template <typename Float>
bool is_odd(Float value) {
  return shoji::size_of(value) < 2 * shoji::first_always_whole<Float> && shoji::truncated(value) == value &&
         (static_cast<long>(value) & 1) != 0;
}

// C23 F.10.4.4 lists the special cases, in this order.
template <typename Float>
[[gnu::always_inline]] inline Float power(Float base, Float exponent) {
  if (exponent == 0 || base == 1) return 1;
  if (isnan(base) || isnan(exponent)) return base + exponent;
  const Float size = shoji::size_of(base);
  if (isinf(exponent)) return size == 1 ? 1 : (size > 1) == (exponent > 0) ? shoji::size_of(exponent) : 0;
  const bool negative = signbit(base) && is_odd(exponent);
  Float result;
  if (size == 0)
    result = exponent < 0 ? 1 / size : 0;
  else if (isinf(size))
    result = exponent < 0 ? 0 : size;
  else if (base < 0 && shoji::truncated(exponent) != exponent)
    return (base - base) / (base - base);
  else
    result = static_cast<Float>(positive_power(size, exponent));
  return negative ? -result : result;
}

}  // namespace

extern "C" {

double pow(double base, double exponent) { return power(base, exponent); }
float powf(float base, float exponent) { return power(base, exponent); }

}  // extern "C"
