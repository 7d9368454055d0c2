/* <math.h>: C23 7.12, the functions that are an instruction or two.
   Does not belong here: integers' absolute values (stdlib.h). */
#ifndef _MATH_H
#define _MATH_H

#define HUGE_VAL (__builtin_huge_val())
#define HUGE_VALF (__builtin_huge_valf())
#define HUGE_VALL (__builtin_huge_vall())
#define INFINITY (__builtin_inff())
#define NAN (__builtin_nanf(""))

#define MATH_ERRNO 1
#define MATH_ERREXCEPT 2
/* What goes wrong is told by the processor's exception flags, and never by errno. */
#define math_errhandling MATH_ERREXCEPT

#ifdef __cplusplus
extern "C" {
#endif

/* sqrt(3): correctly rounded; of a number below 0, a NaN. */
double sqrt(double __value);
float sqrtf(float __value);
long double sqrtl(long double __value);
/* fabs(3). */
double fabs(double __value);
float fabsf(float __value);
long double fabsl(long double __value);

#ifdef __cplusplus
}
#endif

#endif
