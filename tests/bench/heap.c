/* malloc as programs use it: one block again and again, many of all sizes, one that grows.
 * Does not belong here: what a block must be (tests/libc/stdlib). */
#include <stdlib.h>
#include <string.h>
#include "measure.h"

enum { pairs = 20000, live = 10000, steps = 40000, most = 1 << 20, growth = 64 };

static void *kept[live];
static unsigned chance = 1;

static unsigned draw(void) { return (chance = chance * 1103515245u + 12345u) >> 8; }

static void same_size(void) {
  for (int i = 0; i < pairs; ++i) {
    void *block = malloc(64);
    KEPT(block);
    free(block);
  }
}

static void all_sizes(void) {
  for (int i = 0; i < steps; ++i) {
    void **place = &kept[draw() % live];
    free(*place);
    *place = malloc(16 + draw() % 1009);
    *(char *)*place = 1;
  }
}

static void growing(void) {
  char *block = 0;
  for (int size = growth; size <= most; size += growth) {
    block = realloc(block, size);
    block[size - 1] = 1;
  }
  free(block);
}

static void measure_all(void) {
  MEASURE("malloc(64) and free", pairs, , same_size());
  for (int i = 0; i < live; ++i) kept[i] = malloc(16 + draw() % 1009);
  MEASURE("malloc and free, 16 to 1024 bytes, 10000 live", steps, , all_sizes());
  MEASURE("realloc by 64 up to 1 MiB", most / growth, , growing());
}
