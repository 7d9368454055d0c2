// The guard's load alone, without the check, asks for no symbol: with the step asked for by name, such a program
// starts, although it has no thread-local variable.
// RUN: %cc %s -o %t %link -Wl,-u,shoji_start_tls
// RUN: %t
// RUN: nm %t | FileCheck %s
// CHECK-NOT: errno
// CHECK: shoji_start_tls
// CHECK-NOT: errno
int main(int argc, char **argv) {
  unsigned long guard;
  __asm__ volatile("mov %%fs:0x28, %0" : "=r"(guard));
  return argc != 1 || argv[0] == 0 || argv[1] != 0;
}
