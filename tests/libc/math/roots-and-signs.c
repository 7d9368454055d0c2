// sqrt and fabs in three widths: exact and rounded roots, zeros, infinities, NaNs, and no errno; not an endless recursion.
// What goes wrong raises a flag, and a quiet NaN raises none; which kinds of numbers there are.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <errno.h>
#include <float.h>
#include <math.h>
#include "expect.h"

// The flag for invalid operations, of the x87 and of SSE; it is cleared.
static int invalid(void) {
  unsigned short status;
  unsigned control;
  __asm__ volatile("fnstsw %0\n\tfnclex\n\tstmxcsr %1" : "=m"(status), "=m"(control));
  const int raised = (status | control) & 1;
  control &= ~63u;
  __asm__ volatile("ldmxcsr %0" : : "m"(control));
  return raised;
}

static void flags(void) {
  volatile double nan = NAN, zero = 0, whole, answer;
  volatile long double long_nan = NAN;
  invalid();
  answer = floor(nan), answer = ceil(nan), answer = trunc(nan), answer = round(nan), answer = rint(nan);
  answer = fmin(nan, 1), answer = fmax(1, nan), answer = fdim(nan, 1), answer = modf(nan, (double *)&whole);
  answer = floorf((float)nan), answer = (double)ceill(long_nan), answer = (double)fmaxl(long_nan, 1);
  expect(!invalid());
  expect(sqrt(zero - 1) != 0 && invalid());
  expect(ilogb(zero) == FP_ILOGB0 && invalid() && ilogb(nan) == FP_ILOGBNAN && invalid() && ilogbl(long_nan) != 0 && invalid());
  expect(lrint(nan) != 0 && invalid() && ilogb(8.0) == 3 && lrint(2.5) == 2 && !invalid());
}

static void kinds(void) {
  const double signalling = __builtin_nans("");
  const float signalling_float = __builtin_nansf("");
  const long double signalling_long = __builtin_nansl(""), half = 0.5L;
  expect(issignaling(signalling) && issignaling(signalling_float) && issignaling(signalling_long));
  expect(!issignaling(NAN) && !issignaling((double)NAN) && !issignaling((long double)NAN) && !issignaling(INFINITY));
  expect(!issignaling(1.0) && !issignaling(HUGE_VAL) && !issignaling(HUGE_VALL) && !issignaling(0.0L));
  expect(iszero(0.0) && iszero(-0.0f) && !iszero(0x1p-1074) && !iszero(signalling) && iszero(0.0L));
  expect(issubnormal(0x1p-1074) && issubnormal(0x1p-149f) && !issubnormal(0x1p-149) && !issubnormal(0.0) && !issubnormal(NAN));
  expect(iscanonical(1.0) && iscanonical(1.0f) && iscanonical(half) && iscanonical(0.0L) && iscanonical(HUGE_VALL));
  unsigned char bits[16] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0x40};  // an exponent, and no highest digit
  long double strange;
  __builtin_memcpy(&strange, bits, sizeof strange);
  expect(!iscanonical(strange));
}

int main(void) {
  flags();
  kinds();
  volatile double two = 2, negative = -4, zero = -0.0;
  errno = 0;
  expect(sqrt(16 * two) * sqrt(16 * two) - 32 < 1e-14 && sqrt(two + 2) == 2);
  expect(sqrt(two) == 0x1.6a09e667f3bcdp0 && sqrtf((float)two) == 0x1.6a09e6p0f);
  expect(sqrtl((long double)two) == 0x1.6a09e667f3bcc908p0L);
  expect(sqrt(negative) != sqrt(negative) && sqrtf(-4) != sqrtf(-4) && sqrtl(-4) != sqrtl(-4));
  expect(sqrt(zero) == 0 && __builtin_signbit(sqrt(zero)) && sqrt(HUGE_VAL) == HUGE_VAL);
  expect(sqrt(0x1p-1074) == 0x1p-537);
  expect(fabs(negative) == 4 && fabsf(-4) == 4 && fabsl(-4) == 4 && !__builtin_signbit(fabs(zero)));
  expect(!__builtin_signbit(fabs(-__builtin_nan(""))) && fabs(-HUGE_VAL) == INFINITY);
  expect(isnan(nan("")) && isnan(nanf("1")) && isnan(nanl("word")) && !signbit(nan("")) && !issignaling(nan("1")));
  expect(errno == 0 && (math_errhandling & MATH_ERREXCEPT));
  return 0;
}
