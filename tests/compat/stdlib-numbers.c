// abs, div, bsearch, strfromd and its kin, and the sequences of rand, random and rand_r for many seeds: as on the host's
// libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static int by_value(const void *left, const void *right) { return *(const int *)left - *(const int *)right; }

static void quotients(void) {
  static const long numbers[] = {0, 1, -1, 7, -7, 2147483647, -2147483647 - 1, 4294967296, LONG_MAX, -LONG_MAX};
  static const long divisors[] = {1, -1, 2, -2, 3, -3, 10, 2147483647, LONG_MAX};
  for (int i = 0; i < 10; ++i) {
    printf("%ld %lld %jd\n", labs(numbers[i]), llabs(numbers[i]), imaxabs(numbers[i]));
    if (numbers[i] > INT_MIN && numbers[i] <= INT_MAX) printf("%d\n", abs((int)numbers[i]));
    for (int j = 0; j < 9; ++j) {
      const ldiv_t one = ldiv(numbers[i], divisors[j]);
      const lldiv_t two = lldiv(numbers[i], divisors[j]);
      const imaxdiv_t three = imaxdiv(numbers[i], divisors[j]);
      printf("%ld %ld %lld %lld %jd %jd", one.quot, one.rem, two.quot, two.rem, three.quot, three.rem);
      if (numbers[i] > INT_MIN && numbers[i] <= INT_MAX && divisors[j] <= INT_MAX) {
        const div_t small = div((int)numbers[i], (int)divisors[j]);
        printf(" %d %d", small.quot, small.rem);
      }
      printf("\n");
    }
  }
}

static void searches(void) {
  int array[40];
  for (int count = 0; count <= 40; ++count) {
    for (int i = 0; i < count; ++i) array[i] = 2 * i;
    for (int key = -1; key <= 2 * count; ++key) {
      const int *found = bsearch(&key, array, (size_t)count, sizeof *array, by_value);
      printf("%d ", found ? (int)(found - array) : -1);
    }
    printf("\n");
  }
}

static void numbers_as_text(void) {
  static const char *const formats[] = {"%g", "%.3f", "%.20e", "%a", "%.0A", "%.E", "%G", "%.012F"};
  static const long double values[] = {0, -1.5L, 3.14159265358979323846L, 1e300L, 0x1p-1074L, 123456789};
  char text[400];
  for (int i = 0; i < 8; ++i)
    for (int j = 0; j < 6; ++j) {
      printf("%d %s ", strfromd(text, sizeof text, formats[i], (double)values[j]), text);
      printf("%d %s ", strfromf(text, 4, formats[i], (float)values[j]), text);
      printf("%d %s %d\n", strfroml(text, sizeof text, formats[i], values[j]), text, strfroml(NULL, 0, formats[i], values[j]));
    }
}

int main(void) {
  numbers_as_text();
  quotients();
  searches();
  // Without a seed it is the sequence of seed 1.
  for (int i = 0; i < 40; ++i) printf("%d %ld\n", rand(), random());
  static const unsigned seeds[] = {1, 0, 2, 42, 127773, 2147483646, 2147483647, 2147483648u, 4000000000u, 4294967295u};
  for (int i = 0; i < 10; ++i) {
    srand(seeds[i]);
    for (int j = 0; j < 40; ++j) printf("%d ", rand());
    srandom(seeds[i]);
    for (int j = 0; j < 1000; ++j) random();
    unsigned state = seeds[i];
    printf("%ld %d %d %u\n", random(), rand_r(&state), rand_r(&state), state);
  }
  printf("%d\n", RAND_MAX);
  return 0;
}
