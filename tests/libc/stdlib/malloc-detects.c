// A pointer that is no block in use ends the process: one line on stderr that names the function and the pointer,
// SIGABRT.
// RUN: %cc -w %s -o %t %link
// RUN: not --crash %t at-once 2>&1 | %check %s --check-prefix=FREED
// RUN: not --crash %t later 2>&1 | %check %s --check-prefix=FREED
// RUN: not --crash %t emptied 2>&1 | %check %s --check-prefix=FREED
// RUN: not --crash %t large 2>&1 | %check %s --check-prefix=FREED
// RUN: not --crash %t large-unmapped 2>&1 | %check %s --check-prefix=FREED
// RUN: not --crash %t large-replaced 2>&1 | %check %s --check-prefix=FREED
// RUN: not --crash %t inside-spare 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t realloc-freed 2>&1 | %check %s --check-prefix=REALLOC-FREED
// RUN: not --crash %t realloc-moved 2>&1 | %check %s --check-prefix=FREED
// RUN: not --crash %t inside 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t inside-aligned 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t inside-large 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t inside-large-page 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t stack 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t static 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t text 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t wild 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t chunk 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t before-any 2>&1 | %check %s --check-prefix=FOREIGN
// RUN: not --crash %t realloc-stack 2>&1 | %check %s --check-prefix=REALLOC-FOREIGN
// FREED:free(): 0x{{[0-9a-f]+}} was freed already
// FREED-NEXT:error: Aborted
// FOREIGN:free(): 0x{{[0-9a-f]+}} is not from malloc
// FOREIGN-NEXT:error: Aborted
// REALLOC-FREED:realloc(): 0x{{[0-9a-f]+}} was freed already
// REALLOC-FOREIGN:realloc(): 0x{{[0-9a-f]+}} is not from malloc
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static char in_data[64] __attribute__((aligned(4096)));

int main(int argc, char **argv) {
  const char *what = argv[1];
  char on_stack[64] __attribute__((aligned(16)));
  if (strcmp(what, "before-any") == 0) free(on_stack);
  char *block = malloc(100), *second = malloc(100), *large = malloc(500000);
  char *many[10000];
  if (strcmp(what, "at-once") == 0) free(block), free(block);
  if (strcmp(what, "later") == 0) free(block), free(second), free(malloc(500)), free(block);
  if (strcmp(what, "emptied") == 0) {
    for (int i = 0; i < 10000; ++i) many[i] = malloc(100);
    for (int i = 0; i < 10000; ++i) free(many[i]);
    free(many[5000]);
  }
  if (strcmp(what, "large") == 0) free(large), free(large);
  if (strcmp(what, "large-unmapped") == 0) large = malloc(5 << 20), free(large), free(large);
  if (strcmp(what, "large-replaced") == 0) {
    char *const other = malloc(500000);
    free(large), free(other), free(large);
  }
  if (strcmp(what, "inside-spare") == 0) free(large), free(large + 4096);
  if (strcmp(what, "realloc-freed") == 0) free(block), realloc(block, 200);
  if (strcmp(what, "realloc-moved") == 0) realloc(block, 2000), free(block);
  if (strcmp(what, "inside") == 0) free(block + 8);
  if (strcmp(what, "inside-aligned") == 0) free(block + 16);
  if (strcmp(what, "inside-large") == 0) free(large + 32);
  if (strcmp(what, "inside-large-page") == 0) free(large + 4096);
  if (strcmp(what, "stack") == 0) free(on_stack);
  if (strcmp(what, "static") == 0) free(in_data);
  if (strcmp(what, "text") == 0) free((void *)((uintptr_t)main & -16));
  if (strcmp(what, "wild") == 0) free((void *)0x123456789010);
  if (strcmp(what, "chunk") == 0) free((void *)((uintptr_t)block & -4096));
  if (strcmp(what, "realloc-stack") == 0) realloc(on_stack, 10);
  return 0;
}
