/* The shortest way into the kernel and back.
 * Does not belong here: calls that need none (clock.c). */
#include <unistd.h>
#include "measure.h"

enum { calls = 5000 };

static void ask(void) {
  for (int i = 0; i < calls; ++i) getppid();
}

static void measure_all(void) { MEASURE("getppid", calls, , ask()); }
