/* qsort of numbers at random, of numbers in order, and of text.
 * Does not belong here: its worst case, which is no matter of time (tests/libc/stdlib). */
#include <stdlib.h>
#include <string.h>
#include "measure.h"

enum { many = 200000 };

static int numbers[many], sorted[many];
static char words[many][8];
static const char *names[many];

static int by_number(const void *left, const void *right) {
  const int a = *(const int *)left, b = *(const int *)right;
  return (a > b) - (a < b);
}

static int by_name(const void *left, const void *right) {
  return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static void measure_all(void) {
  unsigned chance = 1;
  for (int i = 0; i < many; ++i) {
    chance = chance * 1103515245u + 12345u;
    numbers[i] = (int)chance;
    for (int at = 0; at < 7; ++at) words[i][at] = (char)('a' + (chance >> 4 * at & 15));
  }
  blocks = blocks > 5 ? 5 : blocks;
  MEASURE("qsort of 200000 ints at random", many, memcpy(sorted, numbers, sizeof sorted),
          qsort(sorted, many, sizeof *sorted, by_number));
  MEASURE("qsort of them in order", many, , qsort(sorted, many, sizeof *sorted, by_number));
  MEASURE("qsort of 200000 pointers to words", many, for (int i = 0; i < many; ++i) names[i] = words[i],
          qsort(names, many, sizeof *names, by_name));
}
