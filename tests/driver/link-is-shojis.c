// What is linked is shoji's, or the compiler's libgcc, which divides __int128, multiplies _Complex and knows
// __float128. A folder with a libc of its own is never searched, and a start-up file from there is refused.
// RUN: %shoji_cc -pthread %s -o %t -lm -lpthread -lrt -ldl -lutil -Wl,-Map=%t.map
// RUN: %t
// RUN: %python %S/inputs/linked_from.py %sdk %t.map %t.o %shoji_cc
// RUN: rm -rf %t.host && mkdir %t.host && touch %t.host/libc.so.6
// RUN: echo 'int of_the_host;' > %t.host.c && %shoji_cc -c %t.host.c -o %t.host/gcrt1.o && ar rcs %t.host/libhost.a %t.host/gcrt1.o
// RUN: not %shoji_cc %s -o %t -L%t.host -lhost 2>&1 | FileCheck %s --check-prefix=FOLDER
// RUN: not %shoji_cc %s -o %t -Wl,-L,%t.host -lhost 2>&1 | FileCheck %s --check-prefix=FOLDER
// FOLDER: cannot find -lhost
// RUN: not %shoji_cc %s -o %t %t.host/gcrt1.o 2>&1 | FileCheck %s --check-prefix=START
// START: shoji's linker: {{.*}}gcrt1.o: it is the start-up code of the host's libc
// RUN: rm %t.host/libc.so.6 && %shoji_cc %s -o %t -L %t.host -lhost
#include <stdio.h>

int main(int argc, char **argv) {
  (void)argv;
  const __int128 big = (__int128)argc << 100;
  const __float128 third = (__float128)argc / 3;
  const _Complex double turn = argc + 1.0i * argc;
  char text[40];
  snprintf(text, sizeof text, "%d", (int)(big / ((__int128)argc << 98)));
  const int bits = __builtin_popcountll(7ULL << argc);
  return text[0] == '4' && (int)(third * 9) == 3 && __imag__(turn * turn) == 2 && bits == 3 ? 0 : 1;
}
