// -flto links: the library is machine code, and what the compiler makes calls of at the end is there.
// RUN: %shoji_cc -O2 %lto -DPART -c %s -o %t.part.o
// RUN: %shoji_cc -O2 %lto %s %t.part.o -o %t
// RUN: %t > %t.out
// RUN: %check %s --input-file=%t.out
// CHECK:4 xxxx
// CHECK-NOT:{{.}}
#include <stdio.h>
#include <string.h>

void fill(char *text, size_t length);
#ifdef PART
void fill(char *text, size_t length) {
  for (size_t i = 0; i != length; ++i) text[i] = 'x';
}
#else
_Thread_local char text[5] = "1234";

int main(void) {
  fill(text, strlen(text));
  return printf("%zu %s\n", strlen(text), text) < 0;
}
#endif
