/* Memory from the heap, printf, and a file: what a small filter has. Does not belong here: anything larger. */
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  (void)argv;
  char *block = malloc(100 + argc);
  FILE *file = fopen("/dev/null", "w");
  if (!block || !file) return 1;
  printf("Hello %d\n", argc);
  fprintf(file, "%p\n", (void *)block);
  free(block);
  return fclose(file);
}
