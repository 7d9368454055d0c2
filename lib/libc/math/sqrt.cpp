// sqrt, sqrtf and sqrtl: one instruction each, which rounds as C asks.
// Does not belong here: roots of another degree.
#include <math.h>

extern "C" {

// Not the compiler's builtin, which would call this function for negative numbers, so that it may set errno.
double sqrt(double value) {
  asm("sqrtsd %0, %0" : "+x"(value));
  return value;
}

float sqrtf(float value) {
  asm("sqrtss %0, %0" : "+x"(value));
  return value;
}

long double sqrtl(long double value) {
  asm("fsqrt" : "+t"(value));
  return value;
}

}  // extern "C"
