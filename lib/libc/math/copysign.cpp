// copysign: one number's size with another's sign.
// Does not belong here: a number without its sign (fabs.cpp).
#include <math.h>

extern "C" {

double copysign(double size, double sign) { return __builtin_copysign(size, sign); }
float copysignf(float size, float sign) { return __builtin_copysignf(size, sign); }
long double copysignl(long double size, long double sign) { return __builtin_copysignl(size, sign); }

}  // extern "C"
