// The stack protector's guard differs from run to run, and its lowest byte is zero, so that no string runs over it.
// RUN: %cc -fstack-protector-strong %s -o %t %link -Wl,-u,shoji_start_guard
// RUN: %t > %t.first
// RUN: %t > %t.second
// RUN: not cmp %t.first %t.second
// RUN: %check --input-file=%t.first %s
// RUN: %check --input-file=%t.second %s
// CHECK:{{[0-9a-f]+}}00
#include <unistd.h>

int main(void) {
  unsigned long guard;
  __asm__ volatile("mov %%fs:0x28, %0" : "=r"(guard));
  char line[17];
  for (int i = 0; i < 16; ++i) line[i] = "0123456789abcdef"[guard >> (60 - 4 * i) & 15];
  line[16] = '\n';
  return guard == 0 || write(1, line, 17) != 17;
}
