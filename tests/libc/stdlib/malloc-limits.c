// Sizes that no block can have are refused with ENOMEM, and a size of zero is none of them.
// RUN: %cc -I %tests/inputs -w %s -o %t %link
// RUN: %t
// RUN: %host_cc -fno-builtin -I %tests/inputs %s -o %t.host
// RUN: %t.host
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include "expect.h"

static int refused(void *block) {
  const int number = errno;
  errno = 0;
  return block == NULL && number == ENOMEM;
}

int main(void) {
  volatile size_t zero = 0, most = PTRDIFF_MAX;
  char *one = malloc(zero), *other = malloc(zero);
  expect(one != NULL && other != NULL && one != other);
  free(one);
  free(other);
  free(NULL);
  expect(errno == 0);

  expect(refused(malloc(most)));
  expect(refused(malloc(most + 1)));
  expect(refused(malloc(SIZE_MAX)));
  expect(refused(malloc(SIZE_MAX - 15)));
  expect(refused(malloc(SIZE_MAX - 4096)));
  expect(refused(calloc(most, 2)));
  expect(refused(calloc(most, 3)));
  expect(refused(calloc(2, most + 1)));
  expect(refused(calloc((size_t)1 << 32, (size_t)1 << 32)));
  expect((one = calloc(zero, 10)) != NULL);
  free(one);

  char *kept = malloc(100);
  kept[99] = 'x';
  expect(refused(realloc(kept, SIZE_MAX)));
  expect(refused(realloc(kept, most + 1)));
  expect(refused(realloc(kept, most)));
  expect(kept[99] == 'x');
  expect(realloc(kept, 0) == NULL); /* as glibc: it is free now */
  expect(errno == 0);

  char *large = malloc(200000);
  large[199999] = 'x';
  expect(refused(realloc(large, most)));
  expect(refused(realloc(large, SIZE_MAX)));
  expect(refused(realloc(large, 0xcccccccccccce000))); /* a quarter more of it is 6144 bytes */
  expect(large[199999] == 'x');
  expect(realloc(large, 0) == NULL);
  expect((one = realloc(NULL, 10)) != NULL);
  free(one);
}
