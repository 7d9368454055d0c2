// The driver adds neither -fno-builtin nor -ffreestanding: strlen of a constant is a constant, printf of a line is
// puts, and main needs no return.
// RUN: %shoji_cc -std=c99 -O1 %s -o %t && %t | %check %s
// CHECK:a line
// RUN: nm %t | FileCheck %s --check-prefix=NAMES --implicit-check-not=strlen_is_called --implicit-check-not=printf
// NAMES: puts
// RUN: %shoji_cc -E -dM -x c /dev/null | FileCheck %s --check-prefix=MACROS
// MACROS: __STDC_HOSTED__ 1
#include <stdio.h>
#include <string.h>

void strlen_is_called(void);

int main(void) {
  if (strlen("five!") != 5) strlen_is_called();
  printf("a line\n");
}
