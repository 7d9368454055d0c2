/* What a small filter has: memory from the heap, printf, a file that is opened and closed. Does not belong here: more. */
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  char *text = malloc(100);
  FILE *file = fopen(argv[0], "r");
  if (!text || !file) return 1;
  printf("%d %p\n", argc, (void *)text);
  free(text);
  return fclose(file);
}
