/* Text out of numbers and numbers out of text: printf, snprintf, strtol, strtod.
 * Does not belong here: whether it is right (tests/compat). */
#include <stdio.h>
#include <stdlib.h>
#include "measure.h"

enum { lines = 2000 };

static char text[64];
static char numbers[lines][24];

static void print_lines(void) {
  for (int i = 0; i < lines; ++i) printf("%d %s %08x %5u\n", i * 7919, "hello", i * 2654435u, i);
}

static void format_lines(void) {
  for (int i = 0; i < lines; ++i) snprintf(text, sizeof text, "%d %s %08x %5u\n", i * 7919, "hello", i * 2654435u, i);
}

static void read_numbers(void) {
  for (int i = 0; i < lines; ++i) {
    long value = strtol(numbers[i], 0, 10);
    KEPT(value);
  }
}

static void measure_all(void) {
  for (int i = 0; i < lines; ++i) snprintf(numbers[i], sizeof numbers[i], "%d", (int)(i * 2654435761u));
  MEASURE("printf of `%d %s %08x %5u`", lines, , print_lines());
  MEASURE("snprintf of it", lines, , format_lines());
  MEASURE("strtol, a number", lines, , read_numbers());
}
