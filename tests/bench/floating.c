/* Floating point out of text and into text: as short as %g has it, as exact as %.17g, and back by strtod.
 * Does not belong here: whole numbers (text.c). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "measure.h"

enum { values = 1000 };

static double value[values];
static char text[values][400];

static void format_as(const char *how) {
  for (int i = 0; i < values; ++i) snprintf(text[i], sizeof text[i], how, value[i]);
}

static void read_back(void) {
  for (int i = 0; i < values; ++i) {
    double number = strtod(text[i], 0);
    __asm__ volatile("" ::"x"(number));
  }
}

static void fill(double most) {
  for (int i = 0; i < values; ++i) value[i] = (double)(i * 2654435761u) / 4294967296.0 * most;
}

static void measure_all(void) {
  fill(1000);
  MEASURE("snprintf of `%g`, below 1000", values, , format_as("%g"));
  MEASURE("snprintf of `%.17g`, below 1000", values, , format_as("%.17g"));
  MEASURE("strtod of these, below 1000", values, , read_back());
  fill(1e300);
  MEASURE("snprintf of `%.17g`, about 1e300", values, , format_as("%.17g"));
  MEASURE("strtod of these, about 1e300", values, , read_back());
}
