// Thread-local variables that start as zero need the storage, and no image; at any alignment argc stays what it is.
// RUN: %cc -DALIGNMENT=4 %s -o %t %link -Wl,-u,shoji_start_tls
// RUN: %t
// RUN: nm %t | FileCheck %s --implicit-check-not=shoji_start_tls_image
// CHECK: shoji_start_tls
// RUN: %cc -DALIGNMENT=16 %s -o %t %link -Wl,-u,shoji_start_tls
// RUN: %t
// RUN: %cc -DALIGNMENT=64 %s -o %t %link -Wl,-u,shoji_start_tls
// RUN: %t
// RUN: %cc -DALIGNMENT=4096 %s -o %t %link -Wl,-u,shoji_start_tls
// RUN: %t
_Thread_local _Alignas(ALIGNMENT) int variable;
_Thread_local char odd[13];

int main(int argc, char **argv) {
  for (int i = 0; i < 13; ++i)
    if (odd[i] != 0) return 1;
  if (variable != 0 || (unsigned long)&variable % ALIGNMENT != 0) return 2;
  if ((unsigned long)__builtin_frame_address(0) % 16 != 0) return 3;
  return argc == 1 && argv[0] != 0 && argv[1] == 0 ? 0 : 4;
}
