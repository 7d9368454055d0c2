// A program that moves the end of the heap by itself keeps its memory, and malloc keeps its own.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: not --crash %t free-own 2>&1 | %check %s
// CHECK:free(): 0x{{[0-9a-f]+}} is not from malloc
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "expect.h"

#define ROUNDS 40

int main(int argc, char **argv) {
  (void)argv;
  char *own[ROUNDS], *blocks[ROUNDS];
  for (int i = 0; i < ROUNDS; ++i) {
    expect((own[i] = sbrk(100001)) != (void *)-1);
    memset(own[i], i, 100001);
    expect((blocks[i] = malloc(100000)) != NULL);
    memset(blocks[i], 255 - i, 100000);
  }
  for (int i = 0; i < ROUNDS; ++i)
    for (int at = 0; at < 100000; ++at) {
      expect(own[i][at] == (char)i);
      expect(blocks[i][at] == (char)(255 - i));
    }
  if (argc > 1) {
    /* What would be a chunk's start is the program's own, and looks as if all blocks were in use. */
    for (int i = 0; i < ROUNDS; ++i) memset(own[i], 255, 100001);
    for (int i = 0; i < ROUNDS; ++i)
      if ((uintptr_t)own[i] % (256 * 1024) == 0) free(own[i] + 65536);
  }
  for (int i = 0; i < ROUNDS; ++i) free(blocks[i]);
  for (int i = 0; i < ROUNDS; ++i) expect(own[i][100000] == (char)i);
}
