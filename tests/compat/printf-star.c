// A width or precision of printf in an argument, negative ones too, and what snprintf stores and answers: as on the host's libc.
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %host_cc -Wno-format %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void show(int answer, const char *buffer, size_t size) {
  printf("%d ", answer);
  for (size_t i = 0; i < size; ++i) printf("%02x", (unsigned char)buffer[i]);
  printf("\n");
}

static int by_list(char *buffer, size_t size, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int answer = size == (size_t)-1 ? vsprintf(buffer, format, arguments) : vsnprintf(buffer, size, format, arguments);
  va_end(arguments);
  return answer;
}

int main(void) {
  static const int counts[] = {0, 1, -1, 4, -4, 9, -9, -100, -INT_MAX};
  for (int w = 0; w < 8; ++w)
    for (int p = 0; p < 9; ++p) {
      printf("%*d|%-*d|%0*d|%+*.*d|", counts[w], 42, counts[w], 42, counts[w], -42, counts[w], counts[p], 42);
      printf("%.*d|%0*.*x|%*.*s|%-*c|", counts[p], 0, counts[w], counts[p], 255, counts[w], counts[p], "abcdef", counts[w], 'c');
      printf("%*p|%*s\n", counts[w], (void *)0, counts[w], (char *)0);
    }

  char buffer[32];
  for (size_t size = 0; size < 16; ++size) {
    static const char *const formats[] = {"", "%d", "text %d", "%s%d%%", "%d%5d", "%8d", "%-9d|"};
    for (size_t f = 0; f < sizeof formats / sizeof *formats; ++f) {
      memset(buffer, '#', sizeof buffer);
      const int answer = f == 3 ? snprintf(buffer, size, formats[f], "abc", 12345) : snprintf(buffer, size, formats[f], 12345, 6);
      show(answer, buffer, sizeof buffer);
      if (f == 3) continue;
      memset(buffer, '#', sizeof buffer);
      show(by_list(buffer, size, formats[f], 12345, 6), buffer, sizeof buffer);
    }
  }
  memset(buffer, '#', sizeof buffer);
  show(sprintf(buffer, "%s-%x", "sprintf", 77), buffer, sizeof buffer);
  show(by_list(buffer, -1, "%s-%X", "vsprintf", 77), buffer, sizeof buffer);
  show(snprintf(NULL, 0, "%100d%s", 1, "abc"), buffer, 0);
  show(snprintf(NULL, 0, "%5000d", 1), buffer, 0);
  show(snprintf(buffer, sizeof buffer, "%.5000d", 1), buffer, sizeof buffer);
  return 0;
}
