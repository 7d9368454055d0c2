// ldexp, scalbn and scalbln: a number times a power of two.
// Does not belong here: the way back (frexp.cpp).
#include <math.h>

namespace {

// The smallest long double times 2 to this power is infinite.
constexpr long beyond_all = 40000;

// An exponent of 15 bits has room for what a narrower type has no room for: only the way back to that type rounds.
[[gnu::noinline]] long double scale(long double value, long exponent) {
  if (exponent > beyond_all) exponent = beyond_all;
  if (exponent < -beyond_all) exponent = -beyond_all;
  asm("fscale" : "+t"(value) : "u"(static_cast<long double>(exponent)));
  return value;
}

}  // namespace

extern "C" {

double ldexp(double value, int exponent) { return static_cast<double>(scale(value, exponent)); }
float ldexpf(float value, int exponent) { return static_cast<float>(scale(value, exponent)); }
long double ldexpl(long double value, int exponent) { return scale(value, exponent); }

double scalbn(double value, int exponent) { return static_cast<double>(scale(value, exponent)); }
float scalbnf(float value, int exponent) { return static_cast<float>(scale(value, exponent)); }
long double scalbnl(long double value, int exponent) { return scale(value, exponent); }

double scalbln(double value, long exponent) { return static_cast<double>(scale(value, exponent)); }
float scalblnf(float value, long exponent) { return static_cast<float>(scale(value, exponent)); }
long double scalblnl(long double value, long exponent) { return scale(value, exponent); }

}  // extern "C"
