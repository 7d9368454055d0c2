// brk and sbrk: the end of the heap moves up and down, new memory is zero, and what cannot be is refused with ENOMEM.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: %host_cc -fno-builtin -I %tests/inputs %s -o %t.host
// RUN: %t.host
#include <errno.h>
#include <stdint.h>
#include "expect.h"

#define REFUSED ((void *)-1)

int main(void) {
  char *const start = sbrk(0);
  expect(start != REFUSED && sbrk(0) == start);
  expect(sbrk(10000) == start);
  expect(sbrk(0) == start + 10000);
  for (int i = 0; i < 10000; ++i) expect(start[i] == 0);
  start[0] = 1;
  expect(sbrk(-10000) == start + 10000);
  expect(sbrk(0) == start);
  expect(brk(start + 5000) == 0 && sbrk(0) == start + 5000);
  expect(brk(start) == 0 && sbrk(0) == start);
  expect(errno == 0);

  expect(sbrk(INTPTR_MAX) == REFUSED && errno == ENOMEM);
  errno = 0;
  expect(sbrk(INTPTR_MIN) == REFUSED && errno == ENOMEM);
  errno = 0;
  expect(sbrk(-(intptr_t)start - 1) == REFUSED && errno == ENOMEM);
  errno = 0;
  expect(brk((void *)-1) == -1 && errno == ENOMEM);
  errno = 0;
  expect(brk((void *)(((uintptr_t)1 << 47) - 8192)) == -1 && errno == ENOMEM);
  expect(sbrk(0) == start);
}
