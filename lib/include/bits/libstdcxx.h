/* What GCC's C++ library demands of a C library beyond what ours has: its headers name these functions, and a program
   that calls one does not link, and is told the name. Does not belong here: anything that C or a program may count on.
   */
#ifndef _BITS_LIBSTDCXX_H
#define _BITS_LIBSTDCXX_H

/* It asks whether glibc is new enough: then isinf is a template, and threads need no library of their own. */
#define __GLIBC_PREREQ(__major, __minor) 1

/* std::string and the like are instantiated where they are used, as there is no library that has them. */
#define _GLIBCXX_EXTERN_TEMPLATE 0

/* The kinds of characters, as bits of std::ctype_base::mask. */
enum {
  _ISupper = 1 << 0,
  _ISlower = 1 << 1,
  _ISalpha = 1 << 2,
  _ISdigit = 1 << 3,
  _ISxdigit = 1 << 4,
  _ISspace = 1 << 5,
  _ISprint = 1 << 6,
  _ISblank = 1 << 7,
  _IScntrl = 1 << 8,
  _ISpunct = 1 << 9,
  _ISalnum = 1 << 10
};

extern "C" {

/* std::locale, of which there is none. */
typedef struct __shoji_locale *__locale_t;
__locale_t uselocale(__locale_t __locale);

/* <cmath>. */
double acos(double __value);
float acosf(float __value);
long double acosl(long double __value);
double acosh(double __value);
float acoshf(float __value);
long double acoshl(long double __value);
double asin(double __value);
float asinf(float __value);
long double asinl(long double __value);
double asinh(double __value);
float asinhf(float __value);
long double asinhl(long double __value);
double atan(double __value);
float atanf(float __value);
long double atanl(long double __value);
double atanh(double __value);
float atanhf(float __value);
long double atanhl(long double __value);
double cbrt(double __value);
float cbrtf(float __value);
long double cbrtl(long double __value);
double cos(double __value);
float cosf(float __value);
long double cosl(long double __value);
double cosh(double __value);
float coshf(float __value);
long double coshl(long double __value);
double erf(double __value);
float erff(float __value);
long double erfl(long double __value);
double erfc(double __value);
float erfcf(float __value);
long double erfcl(long double __value);
double exp(double __value);
float expf(float __value);
long double expl(long double __value);
double exp2(double __value);
float exp2f(float __value);
long double exp2l(long double __value);
double expm1(double __value);
float expm1f(float __value);
long double expm1l(long double __value);
double lgamma(double __value);
float lgammaf(float __value);
long double lgammal(long double __value);
double log(double __value);
float logf(float __value);
long double logl(long double __value);
double log10(double __value);
float log10f(float __value);
long double log10l(long double __value);
double log1p(double __value);
float log1pf(float __value);
long double log1pl(long double __value);
double log2(double __value);
float log2f(float __value);
long double log2l(long double __value);
double sin(double __value);
float sinf(float __value);
long double sinl(long double __value);
double sinh(double __value);
float sinhf(float __value);
long double sinhl(long double __value);
double tan(double __value);
float tanf(float __value);
long double tanl(long double __value);
double tanh(double __value);
float tanhf(float __value);
long double tanhl(long double __value);
double tgamma(double __value);
float tgammaf(float __value);
long double tgammal(long double __value);
double atan2(double __left, double __right);
float atan2f(float __left, float __right);
long double atan2l(long double __left, long double __right);
double hypot(double __left, double __right);
float hypotf(float __left, float __right);
long double hypotl(long double __left, long double __right);
double nextafter(double __left, double __right);
float nextafterf(float __left, float __right);
long double nextafterl(long double __left, long double __right);
double pow(double __left, double __right);
float powf(float __left, float __right);
long double powl(long double __left, long double __right);
double fma(double __left, double __right, double __added);
double nan(const char *__text);
double nexttoward(double __from, long double __to);
double remquo(double __left, double __right, int *__quotient);
float fmaf(float __left, float __right, float __added);
float nanf(const char *__text);
float nexttowardf(float __from, long double __to);
float remquof(float __left, float __right, int *__quotient);
long double fmal(long double __left, long double __right, long double __added);
long double nanl(const char *__text);
long double nexttowardl(long double __from, long double __to);
long double remquol(long double __left, long double __right, int *__quotient);

/* <cstdio>. */
char *tmpnam(char *__name);

} /* extern "C" */

#endif
