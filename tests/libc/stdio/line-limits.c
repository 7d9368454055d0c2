// getline and getdelim: long lines, zeros, no newline at the end, memory of the caller's; bad arguments. fgets: sizes 0 to 2.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "expect.h"

int main(void) {
  FILE *file = tmpfile();
  expect(file != NULL);
  for (int i = 0; i < 100000; ++i) expect(putc('a' + i % 26, file) != EOF);
  expect(fwrite("\nze\0ro\nlast", 1, 11, file) == 11);
  rewind(file);

  char *line = NULL;
  size_t size = 77;  // means nothing without memory
  errno = 0;
  expect(getline(&line, &size, file) == 100001 && size >= 100002 && line[100000] == '\n' && line[100001] == '\0');
  for (int i = 0; i < 100000; ++i) expect(line[i] == 'a' + i % 26);
  expect(getline(&line, &size, file) == 6 && memcmp(line, "ze\0ro\n", 7) == 0);
  expect(getline(&line, &size, file) == 4 && strcmp(line, "last") == 0 && feof(file));
  expect(getline(&line, &size, file) == -1 && errno == 0 && !ferror(file));
  free(line);

  expect(fseek(file, 100001, SEEK_SET) == 0);
  line = malloc(3);
  size = 3;  // as much as the text has, without room for its end
  expect(line != NULL && getdelim(&line, &size, '\0', file) == 3 && memcmp(line, "ze\0", 4) == 0 && size >= 4);
  expect(getdelim(&line, &size, 'x', file) == 7 && strcmp(line, "ro\nlast") == 0);
  free(line);
  expect(getline(NULL, &size, file) == -1 && errno == EINVAL);
  expect(getline(&line, NULL, file) == -1 && errno == EINVAL);

  char bytes[4] = "###";
  expect(fseek(file, 100001, SEEK_SET) == 0);
  expect(fgets(bytes, 0, file) == NULL && bytes[0] == '#');
  expect(fgets(bytes, 1, file) == bytes && bytes[0] == '\0' && bytes[1] == '#');
  expect(fgets(bytes, 2, file) == bytes && strcmp(bytes, "z") == 0 && bytes[2] == '#');
  expect(fgets(bytes, 4, file) == bytes && memcmp(bytes, "e\0r", 4) == 0);
  expect(fgets(bytes, 4, file) == bytes && strcmp(bytes, "o\n") == 0);
  return fclose(file);
}
