// valgrind finds nothing to say about malloc, realloc and free: they read no memory that was never written. Small sizes
// only: valgrind itself allows brk no more than 8 MiB.
// REQUIRES: valgrind
// RUN: %cc %s -o %t %link
// RUN: valgrind -q --error-exitcode=9 %t > %t.out 2>&1
// RUN: %check %s < %t.out
// CHECK:done
// CHECK-NOT:{{.}}
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  char *kept = NULL;
  for (size_t size = 1; size < 400; size += 7) {
    char *block = malloc(size);
    char *more = calloc(size, 3);
    kept = realloc(kept, size);
    if (!block || !more || !kept) return 1;
    block[size - 1] = kept[size - 1] = more[3 * size - 1];
    free(block);
    free(more);
  }
  free(kept);
  puts("done");
  return 0;
}
