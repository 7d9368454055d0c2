// A block past 128 KiB is a mapping: realloc moves pages by mremap, calloc clears nothing, and free gives it all back.
// REQUIRES: strace
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: strace -e trace=brk,mmap,mremap,munmap -o %t.trace %t
// RUN: %check --input-file=%t.trace %s
// CHECK:mmap(NULL, 1003520, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0){{ *}} = [[FIRST:0x[0-9a-f]+]]
// CHECK-NEXT:mremap([[FIRST]], 1003520, 12505088, MREMAP_MAYMOVE){{ *}} = [[SECOND:0x[0-9a-f]+]]
// CHECK-NEXT:mremap([[SECOND]], 12505088, 151552, MREMAP_MAYMOVE){{ *}} = [[SECOND]]
// CHECK-NEXT:munmap([[SECOND]], 151552){{ *}} = 0
// CHECK-NEXT:mmap(NULL, 1000001536, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0){{ *}} = [[BIG:0x[0-9a-f]+]]
// CHECK-NEXT:brk(NULL){{ *}} = 0x{{[0-9a-f]+}}
// CHECK-NEXT:brk(0x[[HEAP:[0-9a-f]+]]){{ *}} = 0x[[HEAP]]
// CHECK-NEXT:munmap([[BIG]], 1000001536){{ *}} = 0
// CHECK-NEXT:+++ exited with 0 +++
#include <stdlib.h>
#include "expect.h"

int main(void) {
  char *block = malloc(1000000);
  block[0] = 'a';
  block[999999] = 'b';
  block = realloc(block, 10000000);
  expect(block[0] == 'a' && block[999999] == 'b' && block[9999999] == 0);
  block = realloc(block, 150000);
  expect(block[0] == 'a');
  expect(realloc(block, 149000) == block);
  free(block);

  /* More than the machine may have, were all of it touched. */
  block = calloc(1000, 1000000);
  expect(block != NULL && block[999999999] == 0);
  block[3] = 'c';
  block = realloc(block, 4); /* fits no mapping any more */
  expect(block[3] == 'c');
  free(block);
}
