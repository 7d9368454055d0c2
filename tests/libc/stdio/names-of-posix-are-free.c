// Under -std=c99 the names that POSIX has beside C's are the program's: <stdio.h> does not declare them, and what C's
// functions do by them on other systems, they do without.
// RUN: %cc -std=c99 -pedantic-errors %s -o %t %link
// RUN: %t
#include <stdio.h>

#define expect(condition) \
  if (!(condition)) return __LINE__

typedef char off_t, ssize_t, time_t, pid_t, key_t, id_t, va_list;
enum { va_start = 1, va_arg, fileno, getline, P_tmpdir };

int strnlen(void) { return 1; }
int fseeko(void) { return 2; }
int ftello(void) { return 3; }
int getc_unlocked(void) { return 4; }
int fwrite_unlocked(void) { return 5; }
int fdopen(void) { return 6; }

int main(void) {
  expect(strnlen() + fseeko() + ftello() + getc_unlocked() + fwrite_unlocked() + fdopen() == 21);
  int value = 0;
  expect(sscanf("12 words", "%d", &value) == 1 && value == 12);
  FILE *const file = tmpfile();
  fpos_t place;
  expect(fputs("some text", file) >= 0 && putc('\n', file) == '\n' && fwrite("more", 2, 2, file) == 2);
  expect(fseek(file, 5, SEEK_SET) == 0 && ftell(file) == 5 && getc(file) == 't');
  expect(fgetpos(file, &place) == 0 && getc(file) == 'e' && fsetpos(file, &place) == 0 && getc(file) == 'e');
  rewind(file);
  expect(getc(file) == 's' && fclose(file) == 0);
  return 0;
}
