// A program may define names that the library has, and names that it has inside: its own win, and nothing is defined
// twice. Those that others of the library call are used by these, too, as strlen is by puts.
// RUN: %cc %s -o %t %link
// RUN: %t > %t.out
// RUN: %check %s --input-file=%t.out
// CHECK:start_c flush index 7
// CHECK:printed
// CHECK-NOT:{{.}}
#include <stddef.h>

int printf(const char *format, ...);
int puts(const char *text);
int fflush(void *stream);

int getline(void) { return 1; }
int strlcpy(int value) { return value + 1; }
int start_c(void) { return 3; }
int flush(void) { return 4; }
int index(const char *text) { return text[0] == 'i'; }
int environ = 5;
int spill_stream(void) { return 6; }
int getenv = 7;
static int own_calls;
size_t strlen(const char *text) {
  ++own_calls;
  size_t length = 0;
  while (text[length] != '\0') ++length;
  return length;
}

int main(void) {
  if (getline() + strlcpy(1) + start_c() + flush() + index("i") + environ + spill_stream() != 22) return 1;
  printf("%s %s %s %d\n", "start_c", "flush", "index", getenv);
  puts("printed");
  return fflush(NULL) == 0 && own_calls > 0 ? 0 : 2;
}
