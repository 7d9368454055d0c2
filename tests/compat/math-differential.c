// The functions of <math.h> in all three types, over numbers of every size, halves and special values: the same bits as
// the host's libc gives.
// RUN: %cc -ffp-contract=off %s -o %t %link
// RUN: %host_cc -fno-builtin -ffp-contract=off %s -o %t.host -lm
// RUN: %t %long > %t.out
// RUN: %t.host %long > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 88172645463325252u;
static uint64_t next(void) {
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return state * 0x2545f4914f6cdd1du;
}

// What a group of calls answered, so that a million of them are a line.
static uint64_t sum;
static void add(uint64_t bits) { sum = (sum ^ bits) * 0x100000001b3u; }
static void end_group(const char *name, int turn) {
  printf("%s %d %016llx\n", name, turn, (unsigned long long)sum);
}

// NaNs are all the same.
static void add_double(double value) {
  uint64_t bits = 1;
  if (value == value) memcpy(&bits, &value, 8);
  add(bits);
}
static void add_float(float value) {
  uint32_t bits = 1;
  if (value == value) memcpy(&bits, &value, 4);
  add(bits);
}
static void add_long_double(long double value) {
  unsigned char bytes[16] = {1};
  uint64_t low = 1, high = 0;
  if (value == value) {
    memcpy(bytes, &value, 10);
    memcpy(&low, bytes, 8), memcpy(&high, bytes + 8, 8);
    high &= 0xffff;
  }
  add(low), add(high);
}

// Quiet NaNs alone: C leaves signalling ones open where an implementation does not promise anything about them.
#define QUIET(value) ((value) == (value) ? (value) : NAN)

// Any bits; or an exponent at which there is something behind the point; or a whole number, a half, or close to one.
static double any_double(void) {
  static const double special[] = {0.0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 0x1p-1074, 0x1p-1022, 0x1.fffffffffffffp1023,
                                   0x1p52, 0x1p53, 0x1p63, -0x1p63, 0x1.fffffffffffffp-2, 0x1.fffffffffffffp51};
  uint64_t bits = next();
  double value;
  switch (next() % 8) {
    case 0: break;
    case 1: return (double)(int64_t)next();
    case 2: return (double)(int64_t)(next() % 2001) / 2 - 500;
    case 3: bits = next() % 8 ? bits & 0x800fffffffffffff : 0x7ff0000000000000 | (bits & 0x8000000000000000); break;
    case 4: return special[next() % 18];
    default: bits = (bits & 0x800fffffffffffff) | (1013 + next() % 70) << 52; break;
  }
  memcpy(&value, &bits, 8);
  return QUIET(value);
}

static float any_float(void) {
  if (next() % 4) return (float)any_double();
  uint32_t bits = (uint32_t)next();
  float value;
  memcpy(&value, &bits, 4);
  return QUIET(value);
}

static long double any_long_double(void) {
  if (next() % 2 == 0) return any_double();
  // The highest bit of the digits is set where the exponent is not 0: the x87 has no other numbers.
  uint64_t digits = next(), exponent = next() % 3 ? 16373 + next() % 80 : next() % 32767;
  if (exponent != 0) digits |= 0x8000000000000000; else digits &= 0x7fffffffffffffff;
  exponent |= next() & 0x8000;
  long double value = 0;
  memcpy(&value, &digits, 8);
  memcpy((char *)&value + 8, &exponent, 2);
  return QUIET(value);
}

static int any_exponent(void) {
  switch (next() % 4) {
    case 0: return (int)next();
    case 1: return (int)(next() % 40000) - 20000;
    default: return (int)(next() % 4200) - 2100;
  }
}

#define TEST(name, expression)                                        \
  do {                                                                \
    sum = 14695981039346656037u;                                      \
    for (int i = 0; i < 2000; ++i) {                                  \
      const double d = any_double(), e = any_double();                \
      const float f = any_float(), g = any_float();                   \
      const long double l = any_long_double(), m = any_long_double(); \
      const int n = any_exponent();                                   \
      (void)d, (void)e, (void)f, (void)g, (void)l, (void)m, (void)n;  \
      expression;                                                     \
    }                                                                 \
    end_group(name, turn);                                           \
  } while (0)
#define ONE(name) TEST(#name, (add_double(name(d)), add_float(name##f(f)), add_long_double(name##l(l))))
#define TWO(name) TEST(#name, (add_double(name(d, e)), add_float(name##f(f, g)), add_long_double(name##l(l, m))))
#define TO_LONG(name) \
  TEST(#name, (add((uint64_t)name(d)), add((uint64_t)name##f(f)), add((uint64_t)name##l(l))))

// What these answer for zeros of different signs is left open.
#define BOTH_ZERO(a, b) ((a) == 0 && (b) == 0)
#define CHOICE(name)                                                                       \
  TEST(#name, (BOTH_ZERO(d, e) ? (void)0 : add_double(name(d, e)),                         \
               BOTH_ZERO(f, g) ? (void)0 : add_float(name##f(f, g)),                       \
               BOTH_ZERO(l, m) ? (void)0 : add_long_double(name##l(l, m))))

// Halfway between two multiples the even one counts, and 0 has the left one's sign; with large quotients glibc 2.36's
// remainder has it the other way now and then.
static double unless_half(double value, double divisor) { return 2 * fabs(value) == fabs(divisor) ? 0 : value + 0.0; }

static void halves(int turn) {
  int exponent;
  double d_whole;
  float f_whole;
  long double l_whole;
  TEST("frexp", (add_double(frexp(d, &exponent)), d - d == 0 ? add((uint64_t)exponent) : (void)0,
                 add_float(frexpf(f, &exponent)), f - f == 0 ? add((uint64_t)exponent) : (void)0,
                 add_long_double(frexpl(l, &exponent)), l - l == 0 ? add((uint64_t)exponent) : (void)0));
  TEST("modf", (add_double(modf(d, &d_whole)), add_double(d_whole), add_float(modff(f, &f_whole)), add_float(f_whole),
                add_long_double(modfl(l, &l_whole)), add_long_double(l_whole)));
  TEST("ldexp", (add_double(ldexp(d, n)), add_float(ldexpf(f, n)), add_long_double(ldexpl(l, n))));
  TEST("scalbn", (add_double(scalbn(d, n)), add_float(scalbnf(f, n)), add_long_double(scalbnl(l, n))));
  TEST("scalbln", (add_double(scalbln(d, (long)n * (i % 5 ? 1 : 1000000000))),
                   add_float(scalblnf(f, n)), add_long_double(scalblnl(l, (long)n * (i % 5 ? 1 : 1000000000)))));
  TEST("kinds", (add((uint64_t)fpclassify(d)), add((uint64_t)fpclassify(f)), add((uint64_t)fpclassify(l)),
                 add((uint64_t)(isinf(d) > 0) + (isinf(f) != 0) + (isinf(l) < 0)), add((uint64_t)!isnan(d) + !isnan(f) + !isnan(l)),
                 add((uint64_t)!isnormal(d) + !isfinite(f) + !isfinite(l)),
                 add((uint64_t)!signbit(isnan(d) ? 1 : d) + !signbit(isnan(f) ? 1 : f) + !signbit(isnan(l) ? 1 : l)),
                 add((uint64_t)isgreater(d, e) + 2 * (uint64_t)isless(f, g) + 4 * (uint64_t)islessequal(l, m)),
                 add((uint64_t)isunordered(d, e) + 2 * (uint64_t)islessgreater(f, g) + 4 * (uint64_t)isgreaterequal(l, m))));
}

int main(int argc, char **argv) {
  const int turns = argc > 1 ? atoi(argv[1]) : 1;
  for (int turn = 0; turn < 5 * turns; ++turn) {
    ONE(sqrt);
    ONE(fabs);
    ONE(floor);
    ONE(ceil);
    ONE(trunc);
    ONE(round);
    ONE(rint);
    ONE(nearbyint);
    ONE(logb);
    TWO(copysign);
    TWO(fmod);
    TEST("remainder", (add_double(unless_half(remainder(d, e), e)),
                       add_float((float)unless_half(remainderf(f, g), g)), add_long_double(remainderl(l, m))));
    TWO(fdim);
    CHOICE(fmin);
    CHOICE(fmax);
    TO_LONG(lround);
    TO_LONG(llround);
    TO_LONG(lrint);
    TO_LONG(llrint);
    TO_LONG(ilogb);
    halves(turn);
  }
  return 0;
}
