// sqrt and fabs in three widths: exact and rounded roots, zeros, infinities, NaNs, and no errno; not an endless recursion.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <math.h>
#include "expect.h"

int main(void) {
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
  expect(errno == 0 && (math_errhandling & MATH_ERREXCEPT));
  return 0;
}
