// posix_memalign, reallocarray and malloc_usable_size: alignments, sizes that overflow, and errno left alone or set as each
// says.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "expect.h"

int main(void) {
  for (size_t alignment = sizeof(void *); alignment <= 1 << 20; alignment *= 2)
    for (size_t size = 0; size < 300000; size = size * 3 + 1) {
      void *block = NULL;
      expect(posix_memalign(&block, alignment, size) == 0);
      expect((uintptr_t)block % alignment == 0);
      expect(malloc_usable_size(block) >= size);
      memset(block, 'x', malloc_usable_size(block));
      free(block);
    }
  void *block = &block;
  errno = 77;
  expect(posix_memalign(&block, 4, 10) == EINVAL && posix_memalign(&block, 24, 10) == EINVAL);
  expect(posix_memalign(&block, 0, 10) == EINVAL && posix_memalign(&block, 16, SIZE_MAX / 2) == ENOMEM);
  expect(block == &block && errno == 77);

  char *array = reallocarray(NULL, 10, 10);
  memset(array, 'y', 100);
  array = reallocarray(array, 1000, 1000);
  expect(array[0] == 'y' && array[99] == 'y' && malloc_usable_size(array) >= 1000000);
  expect(errno == 77);
  expect(reallocarray(array, SIZE_MAX / 2, 3) == NULL && errno == ENOMEM && array[99] == 'y');
  free(array);
  expect(malloc_usable_size(NULL) == 0);
  return 0;
}
