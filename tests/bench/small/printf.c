/* A text by printf, with a number. Does not belong here: memory from the heap. */
#include <stdio.h>

int main(int argc, char **argv) {
  (void)argv;
  return printf("Hello %d\n", argc) == 8 ? 0 : 1;
}
