// A check of the stack protector alone links what it needs: the guard's step, and with it the storage that the guard is
// in.
// RUN: %cc -w -fstack-protector-all %s -o %t %link
// RUN: %t
// RUN: nm %t | %check %s --implicit-check-not=errno
// CHECK:{{[0-9a-f]+}} W shoji_start_guard
// CHECK:{{[0-9a-f]+}} W shoji_start_tls
__attribute__((noinline)) static int fill(int count) {
  volatile char bytes[16];
  for (int i = 0; i < count; ++i) bytes[i] = 'x';
  return bytes[count - 1];
}

int main(int argc, char **argv) { return argv[argc] != 0 || fill(16) != 'x'; }
