// printf of floating-point numbers at random, bit patterns and short decimal fractions alike: as on the host's libc.
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %host_cc -Wno-format %s -o %t.host
// RUN: %t %long > %t.out
// RUN: %t.host %long > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "inputs/any.h"

static double any_double(void) {
  double number;
  uint64_t bits = any();
  switch (below(5)) {
    case 0: return (double)(int64_t)(bits >> below(64));
    case 1: return (double)(int64_t)(bits >> 40) / 1000;
    case 2: return (double)(bits % 1000) / (double)(1 << below(12));  // often in the middle of two decimals
    case 3: bits >>= 12 + below(52); break;                            // below the normal numbers
  }
  memcpy(&number, &bits, sizeof number);
  return number;
}

static long double any_long_double(void) {
  long double number = 0;
  uint64_t mantissa = any() | UINT64_C(1) << 63;
  uint16_t exponent = any();
  if (below(3) == 0) return any_double();
  if (below(3) == 0) exponent = 16383 - 32 + below(64);
  if ((exponent & 0x7fff) == 0) mantissa >>= 1 + below(63);
  if ((exponent & 0x7fff) == 0x7fff) mantissa = UINT64_C(1) << 63;
  memcpy(&number, &mantissa, sizeof mantissa);
  memcpy((char *)&number + sizeof mantissa, &exponent, sizeof exponent);
  return number;
}

int main(int count, char **arguments) {
  const long times = count > 1 && atol(arguments[1]) > 0 ? atol(arguments[1]) : 1;
  for (long i = 0; i < times * 10000; ++i) {
    char format[32], *to = format;
    *to++ = '%';
    for (unsigned flags = below(3); flags > 0; --flags) *to++ = "-+ #0"[below(5)];
    if (below(3) == 0) to += sprintf(to, "%u", 1 + below(40));
    if (below(3) != 0) to += sprintf(to, ".%u", below(20) ? below(25) : below(1200));
    const int is_long = below(3) == 0;
    if (is_long) *to++ = 'L';
    *to++ = "eEfFgGaA"[below(8)];
    strcpy(to, "\n");
    if (is_long)
      printf(format, any_long_double());
    else
      printf(format, any_double());
  }
  return 0;
}
