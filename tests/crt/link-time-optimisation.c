// A program that is optimised as a whole links and runs: `_start`, start-up and mem* stay machine code (traps 5 and 23).
// RUN: %cc %lto %s -o %t %lto %link
// RUN: %t one | %check %s
// RUN: nm %t | grep -c -e ' _start$' -e ' start_c$' -e ' memcpy$' | grep -x 3
#include <stdio.h>
#include <string.h>

static int before_main;
__attribute__((constructor)) static void construct(void) { before_main = 1; }

// CHECK:1 2 copied
int main(int argc, char **argv) {
  char text[64];
  memcpy(text, "copied", (size_t)argc * 3 + 1);
  printf("%d %d %s\n", before_main, argc, text);
  return argv[argc] != NULL;
}
