// round, lround and llround: to the nearest whole number, halves away from 0.
// Does not belong here: halves to even numbers (rint.cpp).
#include <math.h>
#include "libc/math/whole.h"

using namespace shoji;

// What does not fit into a long becomes the lowest one, by the processor's conversion: the compiler's is undefined
// there.
extern "C" {

double round(double value) { return rounded(value); }
float roundf(float value) { return rounded(value); }
long double roundl(long double value) { return rounded(value); }

long lround(double value) { return nearest(rounded(value)); }
long lroundf(float value) { return nearest(rounded(value)); }
long lroundl(long double value) { return nearest(rounded(value)); }

long long llround(double value) { return nearest(rounded(value)); }
long long llroundf(float value) { return nearest(rounded(value)); }
long long llroundl(long double value) { return nearest(rounded(value)); }

}  // extern "C"
