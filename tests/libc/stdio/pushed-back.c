// ungetc: always one, mostly more; before anything was read, at the start and at the end of a file, whose end it takes back;
// a seek, and a turn to writing, forget it. The file does not change.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "expect.h"

int main(void) {
  FILE *file = tmpfile();
  expect(file != NULL && fputs("abc", file) >= 0);
  rewind(file);
  expect(ungetc(EOF, file) == EOF);
  expect(ungetc('1', file) == '1' && ungetc(0xff, file) == 0xff && getc(file) == 0xff && getc(file) == '1');
  expect(getc(file) == 'a' && ungetc('A', file) == 'A' && ftell(file) == 0 && getc(file) == 'A');
  expect(getc(file) == 'b' && getc(file) == 'c' && getc(file) == EOF && feof(file));
  expect(ungetc('z', file) == 'z' && !feof(file) && ftell(file) == 2 && getc(file) == 'z' && !feof(file));
  expect(getc(file) == EOF && feof(file));

  expect(ungetc('y', file) == 'y' && fseek(file, 0, SEEK_CUR) == 0 && ftell(file) == 2 && getc(file) == 'c');
  rewind(file);
  int taken = 0;
  while (ungetc('u', file) != EOF) ++taken;
  expect(taken >= 1);
  for (int i = 0; i < taken; ++i) expect(getc(file) == 'u');
  char line[10];
  expect(fgets(line, sizeof line, file) == line && strcmp(line, "abc") == 0);

  // In the caller's memory, too, and without a buffer.
  static char memory[3];
  expect(setvbuf(file, memory, _IOFBF, sizeof memory) == 0);
  rewind(file);
  expect(getc(file) == 'a' && ungetc('x', file) == 'x' && getc(file) == 'x' && getc(file) == 'b' && getc(file) == 'c');
  rewind(file);
  expect(ungetc('w', file) == 'w' && getc(file) == 'w' && getc(file) == 'a');
  expect(setvbuf(file, NULL, _IONBF, 0) == 0);
  rewind(file);
  expect(ungetc('v', file) == 'v' && fread(line, 1, 4, file) == 4 && memcmp(line, "vabc", 4) == 0);
  expect(fclose(file) == 0);

  FILE *written = fopen("/dev/null", "w");
  expect(written != NULL && ungetc('x', written) == EOF && fclose(written) == 0);
  return 0;
}
