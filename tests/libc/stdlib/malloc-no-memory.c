// Where the kernel gives no more memory, malloc answers null and ENOMEM, and goes on with what it has.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include "expect.h"

int main(void) {
  char *block = malloc(100), *large = malloc(300000);
  expect(block != NULL && large != NULL);
  const unsigned long few[2] = {100 << 20, ~0ul};
  expect(syscall(SYS_prlimit64, 0, 9 /* RLIMIT_AS */, few, NULL) == 0);
  expect((large = realloc(large, 85 << 20)) != NULL); /* fits, but with nothing to spare */
  expect((large = realloc(large, 300000)) != NULL);

  const unsigned long none[2] = {4096, 4096};
  expect(syscall(SYS_prlimit64, 0, 2 /* RLIMIT_DATA */, none, NULL) == 0);

  expect(malloc(100) != NULL); /* there is room in the chunk */
  expect(malloc(5000) == NULL && errno == ENOMEM);
  errno = 0;
  expect(malloc(300000) == NULL && errno == ENOMEM);
  errno = 0;
  expect(calloc(1, 5000) == NULL && errno == ENOMEM);
  errno = 0;
  expect(realloc(block, 5000) == NULL && errno == ENOMEM);
  expect(realloc(large, 20000) == large); /* no room for a smaller one: it stays what it is */
  errno = 0;
  expect(sbrk(100000) == (void *)-1 && errno == ENOMEM);
  free(block);
  free(large);
  expect(malloc(100) == block);
}
