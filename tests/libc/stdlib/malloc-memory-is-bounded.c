// What was freed is used again, also for other sizes: the heap stays as large as the most that was in use at once.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <stdlib.h>
#include "expect.h"

#define MOST (4 << 20)
static void *blocks[MOST / 16];

/* Makes 4 MiB of blocks of that size, then frees them: from the first, from the last, or the odd ones first. */
static void use_and_free(size_t size, int order) {
  const size_t count = MOST / size;
  for (size_t i = 0; i < count; ++i) expect((blocks[i] = malloc(size)) != NULL);
  if (order == 0)
    for (size_t i = 0; i < count; ++i) free(blocks[i]);
  else if (order == 1)
    for (size_t i = count; i-- > 0;) free(blocks[i]);
  else
    for (size_t odd = 2; odd-- > 0;)
      for (size_t i = odd; i < count; i += 2) free(blocks[i]);
}

int main(void) {
  char *const start = sbrk(0);
  for (int round = 0; round < 6; ++round)
    for (size_t size = 16; size <= 100000; size += size / 3 + 1) use_and_free(size, round % 3);
  /* Up to a third of a chunk is lost to rounding and to the chunk's end; each of 48 sizes may keep one empty chunk. */
  expect((char *)sbrk(0) - start < 2 * MOST + 48 * (256 << 10));

  for (int round = 0; round < 100000; ++round) free(malloc(round % 3000));
  expect((char *)sbrk(0) - start < 2 * MOST + 48 * (256 << 10));

  /* What could not be had leaves nothing behind. */
  char *const end = sbrk(0);
  for (int round = 0; round < 100000; ++round) expect(malloc((size_t)1 << 62) == NULL);
  expect(sbrk(0) == end);
}
