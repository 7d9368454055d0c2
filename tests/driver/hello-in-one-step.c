// One command makes a program, which is as small as the Makefile's own hello and makes as few calls; nothing is said.
// RUN: %shoji_cc -Wall -Wextra -Wpedantic -Os %s -o %t > %t.said 2>&1
// RUN: count 0 < %t.said
// RUN: %t | %check %s
// CHECK:Hello
// CHECK-NOT:{{.}}
// RUN: strip %t
// RUN: %python %tests/elf/inputs/at_most.py 860 %t
#include <unistd.h>

int main(void) { return write(STDOUT_FILENO, "Hello\n", 6) == 6 ? 0 : 1; }
