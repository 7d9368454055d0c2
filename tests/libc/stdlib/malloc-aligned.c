// aligned_alloc: every power of two up to 4 MiB with sizes around it; free and realloc take such blocks.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "expect.h"

int main(void) {
  for (size_t alignment = 1; alignment <= 4 << 20; alignment *= 2)
    for (size_t size = 0; size < 1000000; size += size / 2 + 1) {
      char *blocks[3];
      for (int i = 0; i < 3; ++i) {
        expect((blocks[i] = aligned_alloc(alignment, size)) != NULL);
        expect((uintptr_t)blocks[i] % alignment == 0);
        for (int j = 0; j < i; ++j) expect(blocks[i] != blocks[j]);
        memset(blocks[i], i + 1, size);
      }
      for (int i = 0; i < 3; ++i)
        if (size > 0) expect(blocks[i][0] == i + 1 && blocks[i][size - 1] == i + 1);
      free(blocks[0]);
      blocks[1] = realloc(blocks[1], size * 2 + 1);
      if (size > 0) expect(blocks[1][0] == 2 && blocks[1][size - 1] == 2);
      free(blocks[1]);
      free(blocks[2]);
    }
  volatile size_t three = 3;
  expect(aligned_alloc(three, 10) == NULL && errno == EINVAL);
  expect(aligned_alloc(three - 3, 10) == NULL && errno == EINVAL);
  expect(aligned_alloc(64, PTRDIFF_MAX - three) == NULL && errno == ENOMEM);
}
