// Where the caller asks for a step before the linker's, that step alone is done, in silence, and makes that file alone:
// options for the linker and for the machine disturb no other step.
// RUN: rm -rf %t && mkdir %t && cd %t && cp %s a.c
// RUN: %shoji_cc -c a.c > said 2>&1
// RUN: %shoji_cc -S a.c >> said 2>&1
// RUN: %shoji_cc -E a.c -o a.i >> said 2>&1
// RUN: %shoji_cc -fsyntax-only -Wall -Wextra a.c >> said 2>&1
// RUN: count 0 < said
// RUN: ls | %check %s --check-prefix=FILES
// FILES:a.c
// FILES-NEXT:a.i
// FILES-NEXT:a.o
// FILES-NEXT:a.s
// FILES-NEXT:said
// FILES-NOT:{{.}}
// RUN: nm a.o | FileCheck %s --check-prefix=OBJECT --implicit-check-not=_start
// OBJECT: T main
// RUN: FileCheck %s --check-prefix=ASSEMBLY --input-file=a.s
// ASSEMBLY: main:
// RUN: %shoji_cc -x cpp-output -c a.i -o b.o
// RUN: %shoji_cc -x assembler a.s -x none b.o -r -o both.o -Wl,--allow-multiple-definition 2>&1 | count 0
// RUN: %shoji_cc both.o -o both -Wl,-Map=map
// RUN: ./both

// What files a source depends on: with the system's, and without them.
// RUN: %shoji_cc -M a.c | FileCheck %s --check-prefix=ALL
// RUN: %shoji_cc -MM a.c | %check %s --check-prefix=OWN
// RUN: %shoji_cc -MMD -MP -MF list -MT target -c a.c && %check %s --check-prefix=TARGET --input-file=list
// ALL: a.o: a.c
// ALL: /sdk/include/unistd.h
// OWN:a.o: a.c
// TARGET:target: a.c
#include <unistd.h>

int main(void) { return getpid() > 0 ? 0 : 1; }
