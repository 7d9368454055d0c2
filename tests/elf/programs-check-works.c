// The check of all programs sees what is wrong: here a writable and executable segment, a note, an executable stack, and a
// file that this build did not make, in a program that no system call leaves.
// RUN: rm -rf %t && mkdir -p %t/bin %t/map && cd %t && %cc -c %s -o main.o
// RUN: ld -N -z execstack --build-id main.o -Map=map/bad.map -o bin/bad
// RUN: objdump -d bin/bad > bin/bad.asm
// RUN: not %python %S/inputs/programs.py %t/bin %t/map %root > out
// RUN: FileCheck %s --input-file=out
// CHECK-DAG: bad has PT_INTERP, PT_DYNAMIC or PT_NOTE
// CHECK-DAG: bad has no PT_GNU_STACK with R and W alone
// CHECK-DAG: bad has a segment that is W and X
// CHECK-DAG: bad has sections that nothing needs: {{.*}}.comment
// CHECK-DAG: bad was linked with main.o
// CHECK-DAG: bin/bad.asm shows no syscall instruction
volatile int variable = 1;

void _start(void) {
  variable = 0;
  for (;;) {
  }
}
