// The whole numbers next to a number, for all three types.
// Does not belong here: which of them each function wants (floor.cpp and its neighbours).
#pragma once
#ifdef __clang__
// Without it Clang makes a test and a conversion into both, and flags are raised for nothing.
#pragma STDC FENV_ACCESS ON
#endif

namespace shoji {

template <typename Float>
[[gnu::always_inline]] inline Float size_of(Float value) {
  if constexpr (__is_same(Float, float))
    return __builtin_fabsf(value);
  else if constexpr (__is_same(Float, double))
    return __builtin_fabs(value);
  else
    return __builtin_fabsl(value);
}

template <typename Float>
[[gnu::always_inline]] inline Float with_sign(Float value, Float sign) {
  if constexpr (__is_same(Float, float))
    return __builtin_copysignf(value, sign);
  else if constexpr (__is_same(Float, double))
    return __builtin_copysign(value, sign);
  else
    return __builtin_copysignl(value, sign);
}

// Numbers from this one on have no bits behind the point; all below it fit into a long.
template <typename Float>
constexpr Float first_always_whole = __is_same(Float, float)    ? 0x1p23f
                                     : __is_same(Float, double) ? 0x1p52
                                                                : 0x1p63L;

// False for a NaN too: it is what it is. `<` would raise the flag for invalid operations at one.
template <typename Float>
[[gnu::always_inline]] inline bool may_have_fraction(Float value) {
  return __builtin_isless(size_of(value), first_always_whole<Float>);
}

// To a long in the processor's rounding direction; the lowest one if it does not fit.
[[gnu::always_inline]] inline long nearest(double value) {
  long whole;
  asm("cvtsd2si %1, %0" : "=r"(whole) : "x"(value));
  return whole;
}
[[gnu::always_inline]] inline long nearest(float value) {
  long whole;
  asm("cvtss2si %1, %0" : "=r"(whole) : "x"(value));
  return whole;
}
[[gnu::always_inline]] inline long nearest(long double value) {
  long whole;
  asm("fistpll %0" : "=m"(whole) : "t"(value) : "st");
  return whole;
}

template <typename Float>
[[gnu::always_inline]] inline Float truncated(Float value) {
  return may_have_fraction(value) ? with_sign(static_cast<Float>(static_cast<long>(value)), value) : value;
}

template <typename Float>
[[gnu::always_inline]] inline Float rounded(Float value) {
  if (!may_have_fraction(value)) return value;
  auto whole = static_cast<Float>(static_cast<long>(value));
  if (size_of(value - whole) >= Float{0.5}) whole += with_sign(Float{1}, value);
  return with_sign(whole, value);
}

}  // namespace shoji
