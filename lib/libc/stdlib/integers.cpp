// abs, div and their kin: a quotient with its remainder, and numbers without their sign.
// Does not belong here: floating point (math).
#include <stdlib.h>

extern "C" {

// The lowest number of a type has no positive counterpart in it, and stays what it is.
int abs(int value) { return value < 0 ? static_cast<int>(-static_cast<unsigned>(value)) : value; }

long labs(long value) { return value < 0 ? static_cast<long>(-static_cast<unsigned long>(value)) : value; }

long long llabs(long long value) { return labs(static_cast<long>(value)); }

div_t div(int numerator, int denominator) { return {numerator / denominator, numerator % denominator}; }

ldiv_t ldiv(long numerator, long denominator) { return {numerator / denominator, numerator % denominator}; }

lldiv_t lldiv(long long numerator, long long denominator) { return {numerator / denominator, numerator % denominator}; }

}  // extern "C"
