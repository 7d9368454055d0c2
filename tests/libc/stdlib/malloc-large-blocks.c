// A block past 128 KiB is a mapping: realloc moves pages by mremap, calloc clears nothing. free gives a mapping of more
// than 4 MiB back; one shorter mapping is kept for the next block that fits into it, but not for calloc or an alignment.
// REQUIRES: strace
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: strace -a 1 -e trace=brk,mmap,mremap,munmap -o %t.trace %t
// RUN: %check --input-file=%t.trace %s
// CHECK:mmap(NULL, 1003520, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = [[FIRST:0x[0-9a-f]+]]
// CHECK-NEXT:mremap([[FIRST]], 1003520, 12505088, MREMAP_MAYMOVE) = [[SECOND:0x[0-9a-f]+]]
// CHECK-NEXT:mremap([[SECOND]], 12505088, 151552, MREMAP_MAYMOVE) = [[SECOND]]
// CHECK-NEXT:mmap(NULL, 1000001536, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = [[BIG:0x[0-9a-f]+]]
// CHECK-NEXT:brk(NULL) = 0x{{[0-9a-f]+}}
// CHECK-NEXT:brk(0x[[HEAP:[0-9a-f]+]]) = 0x[[HEAP]]
// CHECK-NEXT:munmap([[BIG]], 1000001536) = 0
// The spare mapping is used for what fits, and for nothing that has to be zero or aligned.
// CHECK-NEXT:mmap(NULL, 4194304, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = [[LONGER:0x[0-9a-f]+]]
// CHECK-NEXT:munmap([[SECOND]], 151552) = 0
// CHECK-NEXT:mmap(NULL, 204800, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = [[ZEROS:0x[0-9a-f]+]]
// CHECK-NEXT:munmap([[ZEROS]], 204800) = 0
// CHECK-NEXT:mmap(NULL, 2297856, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = [[WIDE:0x[0-9a-f]+]]
// CHECK-NEXT:munmap([[WIDE]], {{[0-9]+}}) = 0
// CHECK-NEXT:munmap(0x{{[0-9a-f]+}}, {{[0-9]+}}) = 0
// CHECK-NEXT:mremap(0x{{[0-9a-f]+}}, 200704, 380928, MREMAP_MAYMOVE) = 0x{{[0-9a-f]+}}
// CHECK-NEXT:mremap([[LONGER]], 4194304, 5251072, MREMAP_MAYMOVE) = [[LAST:0x[0-9a-f]+]]
// CHECK-NEXT:munmap([[LAST]], 5251072) = 0
// CHECK-NEXT:+++ exited with 0 +++
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "expect.h"

static void of_its_own(void) {
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

static void spare(void) {
  char *const whole = malloc(4 << 20); /* does not fit into the spare one */
  memset(whole, 'x', 4 << 20);
  free(whole);

  char *block = malloc(131073);
  expect(block == whole && malloc_usable_size(block) == 4 << 20);
  memset(block, 'y', 131073);
  expect(realloc(block, 1 << 20) == block && realloc(block, 600000) == block); /* grows and shrinks where it is */
  free(block);

  char *const zeros = calloc(1, 204800);
  for (int i = 0; i < 204800; ++i) expect(zeros[i] == 0);
  expect(malloc(4 << 20) == whole);
  free(whole);
  block = malloc(200000);
  expect(block == whole);
  free(zeros); /* is the spare one from now on */
  free(block); /* in whose place this one comes: the other goes */

  char *const aligned = aligned_alloc(2 << 20, 200000);
  expect((uintptr_t)aligned % (2 << 20) == 0);
  char *const moved = realloc(aligned, 300000);
  expect(moved != NULL);

  block = malloc(300000);
  expect(block == whole);
  memset(block, 'z', 300000);
  block = realloc(block, (4 << 20) + 1);
  for (int i = 0; i < 300000; ++i) expect(block[i] == 'z');
  free(block); /* too long to be kept */
}

int main(void) {
  of_its_own();
  spare();
}
