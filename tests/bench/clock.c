/* The time, which needs no system call; and how many ticks a nanosecond has, by which run.py turns ticks into time.
 * Does not belong here: calls that do need the kernel (call.c). */
#include <time.h>
#include "measure.h"

enum { calls = 5000 };

static void ask(void) {
  struct timespec now;
  for (int i = 0; i < calls; ++i) clock_gettime(CLOCK_MONOTONIC, &now);
}

static long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000L + now.tv_nsec;
}

static void measure_all(void) {
  MEASURE("clock_gettime", calls, , ask());
  const long from = nanoseconds();
  const unsigned long start = ticks();
  while (nanoseconds() - from < 20000000) continue;
  report("ticks in a nanosecond", ticks() - start, (unsigned long)(nanoseconds() - from));
}
