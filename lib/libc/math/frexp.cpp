// frexp, logb and ilogb: a number taken apart into its digits and its exponent, by the x87's instruction for it.
// Does not belong here: putting the two together (ldexp.cpp).
#include <limits.h>
#include <math.h>

namespace {

struct parts {
  long double digits;    // 1 to below 2, with the number's sign
  long double exponent;  // of a zero minus infinity, of an infinity infinity, of a NaN that
};

[[gnu::always_inline]] inline parts take_apart(long double value) {
  parts taken;
  asm("fxtract" : "=t"(taken.digits), "=u"(taken.exponent) : "0"(value));
  return taken;
}

[[gnu::noinline]] long double split(long double value, int *exponent) {
  *exponent = 0;
  if (value == 0 || !isfinite(value)) return value;
  const parts taken = take_apart(value);
  *exponent = static_cast<int>(taken.exponent) + 1;
  return taken.digits / 2;
}

// What has no exponent raises the flag for invalid operations (C23 F.10.3.5), as a NaN's conversion does.
int no_exponent(int answer) {
  int nothing;
  asm volatile("cvtss2si %1, %0" : "=r"(nothing) : "x"(NAN));
  return answer;
}

[[gnu::noinline]] int whole_exponent(long double value) {
  if (value == 0 || isnan(value)) return no_exponent(FP_ILOGB0);
  if (isinf(value)) return no_exponent(INT_MAX);
  return static_cast<int>(take_apart(value).exponent);
}
static_assert(FP_ILOGBNAN == FP_ILOGB0);

}  // namespace

extern "C" {

double frexp(double value, int *exponent) { return static_cast<double>(split(value, exponent)); }
float frexpf(float value, int *exponent) { return static_cast<float>(split(value, exponent)); }
long double frexpl(long double value, int *exponent) { return split(value, exponent); }

double logb(double value) { return static_cast<double>(take_apart(value).exponent); }
float logbf(float value) { return static_cast<float>(take_apart(value).exponent); }
long double logbl(long double value) { return take_apart(value).exponent; }

int ilogb(double value) { return whole_exponent(value); }
int ilogbf(float value) { return whole_exponent(value); }
int ilogbl(long double value) { return whole_exponent(value); }

}  // extern "C"
