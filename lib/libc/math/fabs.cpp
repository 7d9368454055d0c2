// fabs, fabsf and fabsl: a number without its sign.
// Does not belong here: integers (stdlib).
#include <math.h>

extern "C" {

// The compiler clears the sign's bit, of a NaN and of -0 too.
double fabs(double value) { return __builtin_fabs(value); }

float fabsf(float value) { return __builtin_fabsf(value); }

long double fabsl(long double value) { return __builtin_fabsl(value); }

}  // extern "C"
