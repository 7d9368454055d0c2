// pow and powf lie within one unit of the last place of what the host's libc finds, over bases and exponents of every size and
// next to 1; special values, and powers that a double can hold, are the same bits.
// RUN: %host_cc -fno-builtin %s -o %t.host -lm
// RUN: %cc %s -o %t %link
// RUN: %t.host write > %t.expected
// RUN: %t < %t.expected
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t state = 88172645463325252u;
static uint64_t next(void) {
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return state * 0x2545f4914f6cdd1du;
}

static double from_bits(uint64_t bits) {
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}
static uint64_t bits_of(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return value == value ? bits : 1;
}

static int writes, failures;
static void one(double base, double exponent, int tolerance) {
  const uint64_t bits = bits_of(pow(base, exponent)), of_float = bits_of(powf((float)base, (float)exponent));
  uint64_t expected, expected_float;
  if (writes) {
    printf("%llx %llx\n", (unsigned long long)bits, (unsigned long long)of_float);
    return;
  }
  unsigned long long read[2];
  if (scanf("%llx %llx", &read[0], &read[1]) != 2) printf("no line\n"), ++failures;
  expected = read[0], expected_float = read[1];
  const uint64_t float_unit = (uint64_t)1 << 29;  // as a double; a subnormal float's is larger
  // Where a float has no place for the power, two neighbours are near.
  const int float_tolerance = from_bits(expected) == (double)(float)from_bits(expected) ? tolerance : 1;
  const int is_small = fabs(from_bits(expected_float)) < 0x1p-120;
  if (bits - expected + tolerance > 2u * tolerance ||
      (!is_small && of_float - expected_float + float_tolerance * float_unit > 2u * float_tolerance * float_unit)) {
    printf("pow(%a, %a) is %llx and %llx, not %llx and %llx\n", base, exponent, (unsigned long long)bits,
           (unsigned long long)of_float, read[0], read[1]);
    ++failures;
  }
}

static int is_exact(double base, double exponent) {
  int place;
  return base == 0 || !isfinite(base) || !isfinite(exponent) || (fabs(frexp(base, &place)) == 0.5 && trunc(exponent) == exponent);
}

int main(int argc, char **argv) {
  (void)argv;
  writes = argc > 1;
  static const double special[] = {0.0, -0.0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 2.5, 1e300, -1e300, 5e-324, -5e-324,
                                   INFINITY, -INFINITY, NAN, 0x1p53, 0x1p53 + 2, -0x1p53 - 1, 0x1.fffffffffffffp52,
                                   0x1.fffffffffffffp-1, 1023, 1024, -1074, -1075, -1076};
  const int count = sizeof special / sizeof *special;
  for (int i = 0; i < count; ++i)
    for (int j = 0; j < count; ++j) one(special[i], special[j], is_exact(special[i], special[j]) ? 0 : 1);
  // Whole powers that fit into 53 bits, times powers of two.
  for (int base = 2; base < 200; ++base) {
    double power = 1;
    for (int exponent = 1; power * base < 0x1p53; ++exponent) {
      power *= base;
      one(base, exponent, 0);
      one(-base * 0x1p9, exponent, 0);
      one(base * 0x1p-7, exponent, 0);
    }
  }
  for (int i = 0; i < 20000; ++i) {
    const double size = 1 + (double)(next() >> 12) * 0x1p-52;
    one(ldexp(size, (int)(next() % 2000) - 1000), ((double)(next() >> 11) * 0x1p-53 - 0.5) * 4, 1);
    one(size, ((double)(next() >> 11) * 0x1p-53 - 0.5) * 2200, 1);
    one(1 + (size - 1.5) * 1e-6, ((double)(next() >> 11) * 0x1p-53 - 0.5) * 2e9, 1);
    one(from_bits(next()), from_bits(next()), 1);
  }
  return failures != 0;
}
