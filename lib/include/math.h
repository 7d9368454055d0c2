/* <math.h>: C23 7.12, the functions that are an instruction or a page, and the kinds of numbers.
   Does not belong here: what needs tables or series (sin, exp, log, ...: this library leaves them out; pow is what a
   compiler's own tests call), integers' absolute values (stdlib.h). */
#ifndef _MATH_H
#define _MATH_H

#include <bits/features.h>

typedef float float_t;
typedef double double_t;

#define HUGE_VAL (__builtin_huge_val())
#define HUGE_VALF (__builtin_huge_valf())
#define HUGE_VALL (__builtin_huge_vall())
#undef INFINITY
#undef NAN
#define INFINITY (__builtin_inff())
#define NAN (__builtin_nanf(""))

#define MATH_ERRNO 1
#define MATH_ERREXCEPT 2
/* What goes wrong is told by the processor's exception flags, and never by errno. */
#define math_errhandling MATH_ERREXCEPT

#define FP_NAN 0
#define FP_INFINITE 1
#define FP_ZERO 2
#define FP_SUBNORMAL 3
#define FP_NORMAL 4
#define FP_ILOGB0 (-__INT_MAX__ - 1)
#define FP_ILOGBNAN (-__INT_MAX__ - 1)

/* fpclassify(3), isgreater(3): for each of the three types. */
#define fpclassify(value) __builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, value)
#define isfinite(value) __builtin_isfinite(value)
#define isinf(value) __builtin_isinf_sign(value)
#define isnan(value) __builtin_isnan(value)
#define isnormal(value) __builtin_isnormal(value)
#define signbit(value) __builtin_signbit(value)
/* In C alone: C++ may have functions of these names. */
#if !defined __cplusplus && (defined __SHOJI_GNU || defined __SHOJI_C23)
/* All that a float or a double can hold is canonical; a long double's highest digit has to fit its exponent. */
#define iscanonical(value) (sizeof(value) != sizeof(long double) || __iscanonicall(value))
#define issignaling(value)                                            \
  (sizeof(value) == sizeof(float)    ? __issignalingf((float)(value)) \
   : sizeof(value) == sizeof(double) ? __issignaling((double)(value)) \
                                     : __issignalingl(value))
#define issubnormal(value) __builtin_fpclassify(0, 0, 0, 1, 0, value)
#define iszero(value) __builtin_fpclassify(0, 0, 0, 0, 1, value)
#endif
#define isgreater(left, right) __builtin_isgreater(left, right)
#define isgreaterequal(left, right) __builtin_isgreaterequal(left, right)
#define isless(left, right) __builtin_isless(left, right)
#define islessequal(left, right) __builtin_islessequal(left, right)
#define islessgreater(left, right) __builtin_islessgreater(left, right)
#define isunordered(left, right) __builtin_isunordered(left, right)

#if defined __SHOJI_BSD || defined _XOPEN_SOURCE
#define M_E 2.7182818284590452354
#define M_LOG2E 1.4426950408889634074
#define M_LOG10E 0.43429448190325182765
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* What issignaling and iscanonical ask. */
int __issignalingf(float __value);
int __issignaling(double __value);
int __issignalingl(long double __value);
int __iscanonicall(long double __value);

/* sqrt(3): correctly rounded; of a number below 0, a NaN. */
double sqrt(double __value);
float sqrtf(float __value);
long double sqrtl(long double __value);
/* fabs(3), copysign(3): the sign alone, also of a NaN. */
double fabs(double __value);
float fabsf(float __value);
long double fabsl(long double __value);
double copysign(double __size, double __sign);
float copysignf(float __size, float __sign);
long double copysignl(long double __size, long double __sign);
/* nan(3): a quiet NaN without a sign. What the tag says is not kept. */
double nan(const char *__tag);
float nanf(const char *__tag);
long double nanl(const char *__tag);

/* floor(3), ceil(3), trunc(3): the nearest whole number that is no greater, no less, no further from 0. round(3): the
   nearest, halves away from 0. */
double floor(double __value);
float floorf(float __value);
long double floorl(long double __value);
double ceil(double __value);
float ceilf(float __value);
long double ceill(long double __value);
double trunc(double __value);
float truncf(float __value);
long double truncl(long double __value);
double round(double __value);
float roundf(float __value);
long double roundl(long double __value);
/* rint(3): in the processor's rounding direction, to the nearest and halves to even ones unless it was changed. */
double rint(double __value);
float rintf(float __value);
long double rintl(long double __value);
double nearbyint(double __value);
float nearbyintf(float __value);
long double nearbyintl(long double __value);
/* lround(3), lrint(3): as round and rint; the lowest long for what is too large, and for a NaN. */
long lround(double __value);
long lroundf(float __value);
long lroundl(long double __value);
long long llround(double __value);
long long llroundf(float __value);
long long llroundl(long double __value);
long lrint(double __value);
long lrintf(float __value);
long lrintl(long double __value);
long long llrint(double __value);
long long llrintf(float __value);
long long llrintl(long double __value);

/* fmod(3), remainder(3): exact; what is left once the quotient is cut off, or rounded to the nearest. */
double fmod(double __left, double __right);
float fmodf(float __left, float __right);
long double fmodl(long double __left, long double __right);
double remainder(double __left, double __right);
float remainderf(float __left, float __right);
long double remainderl(long double __left, long double __right);
/* fmin(3), fmax(3): a NaN counts as missing. fdim(3): the difference, or 0. */
double fmin(double __left, double __right);
float fminf(float __left, float __right);
long double fminl(long double __left, long double __right);
double fmax(double __left, double __right);
float fmaxf(float __left, float __right);
long double fmaxl(long double __left, long double __right);
double fdim(double __left, double __right);
float fdimf(float __left, float __right);
long double fdiml(long double __left, long double __right);

/* ldexp(3), scalbn(3): times a power of two, rounded once. */
double ldexp(double __value, int __exponent);
float ldexpf(float __value, int __exponent);
long double ldexpl(long double __value, int __exponent);
double scalbn(double __value, int __exponent);
float scalbnf(float __value, int __exponent);
long double scalbnl(long double __value, int __exponent);
double scalbln(double __value, long __exponent);
float scalblnf(float __value, long __exponent);
long double scalblnl(long double __value, long __exponent);
/* frexp(3): the number from 0.5 to below 1, and a power of two. modf(3): behind the point, and before it. */
double frexp(double __value, int *__exponent);
float frexpf(float __value, int *__exponent);
long double frexpl(long double __value, int *__exponent);
double modf(double __value, double *__whole);
float modff(float __value, float *__whole);
long double modfl(long double __value, long double *__whole);
/* logb(3), ilogb(3): the exponent of a number from 1 to below 2. */
double logb(double __value);
float logbf(float __value);
long double logbl(long double __value);
int ilogb(double __value);
int ilogbf(float __value);
int ilogbl(long double __value);
/* pow(3): an error below one unit of the last place; exact where the type can hold the power. */
double pow(double __base, double __exponent);
float powf(float __base, float __exponent);

#ifdef __cplusplus
}
#endif

#endif
