// -r joins objects into one, without start-up code, library or script: it can be linked like each of them.
// RUN: %shoji_cc -DFIRST -c %s -o %t.1.o
// RUN: %shoji_cc -c %s -o %t.2.o
// RUN: %shoji_cc -r %t.1.o %t.2.o -o %t.both.o
// RUN: nm %t.both.o | FileCheck %s --implicit-check-not=_start
// CHECK-DAG: U getpid
// CHECK-DAG: T main
// CHECK-DAG: T first
// RUN: readelf --section-headers --wide %t.both.o | FileCheck %s --check-prefix=SECTIONS
// SECTIONS: .text.main
// RUN: echo '"-r" "%t.1.o" "%t.2.o" "-o" "%t.by \"file\".o"' > %t.arguments && %sdk/lib/ld @%t.arguments
// RUN: cmp %t.both.o "%t.by \"file\".o"
// RUN: %shoji_cc %t.both.o -o %t
// RUN: %t
#include <unistd.h>

int first(void);
#ifdef FIRST
int first(void) { return getpid() > 0 ? 0 : 1; }
#else
int main(void) { return first(); }
#endif
