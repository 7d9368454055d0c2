// fmod and remainder: an instruction of the x87 each, which is exact for every type.
// Does not belong here: remainders of integers (stdlib/integers.cpp).
#include <math.h>

namespace {

// Each step takes some 60 bits off the quotient; the processor's flag C2 says that there are more.
[[gnu::noinline]] long double cut_off(long double left, long double right) {
  asm("1:\tfprem\n\t"
      "fnstsw %%ax\n\t"
      "testb $4, %%ah\n\t"
      "jnz 1b"
      : "+t"(left)
      : "u"(right)
      : "ax", "cc");
  return left;
}

[[gnu::noinline]] long double from_nearest(long double left, long double right) {
  asm("1:\tfprem1\n\t"
      "fnstsw %%ax\n\t"
      "testb $4, %%ah\n\t"
      "jnz 1b"
      : "+t"(left)
      : "u"(right)
      : "ax", "cc");
  return left;
}

}  // namespace

extern "C" {

// What is left has no more bits than the arguments: nothing is lost on the way back to a narrower type.
double fmod(double left, double right) { return static_cast<double>(cut_off(left, right)); }
float fmodf(float left, float right) { return static_cast<float>(cut_off(left, right)); }
long double fmodl(long double left, long double right) { return cut_off(left, right); }

double remainder(double left, double right) { return static_cast<double>(from_nearest(left, right)); }
float remainderf(float left, float right) { return static_cast<float>(from_nearest(left, right)); }
long double remainderl(long double left, long double right) { return from_nearest(left, right); }

}  // extern "C"
