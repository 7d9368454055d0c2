// Thread-local variables work without a word of the caller's, in a program of one file or with an object compiled
// before; the step that makes them, and the one that gives them values, are linked only where they are needed.
// RUN: %shoji_cc -DVALUE=42 %s -o %t > %t.said 2>&1 && %t
// RUN: nm %t | FileCheck %s --check-prefix=IMAGE
// RUN: %shoji_cc -DVALUE=0 %s -o %t >> %t.said 2>&1 && %t
// RUN: nm %t | FileCheck %s --check-prefix=ZERO --implicit-check-not=shoji_start_tls_image
// RUN: %shoji_cc -DVALUE=42 -O2 -fPIC -ftls-model=global-dynamic -c %s -o %t.o && %shoji_cc %t.o -o %t >> %t.said 2>&1 && %t
// RUN: echo 'int main(void) { return 0; }' > %t.none.c && %shoji_cc %t.none.c -o %t >> %t.said 2>&1 && %t
// RUN: nm %t | FileCheck %s --check-prefix=NONE --implicit-check-not=shoji_start_tls
// RUN: count 0 < %t.said
// RUN: %shoji_cc -DVALUE=42 %s -o %t -Wl,-M | grep -c '^Memory Configuration' | %check %s --check-prefix=MAPS
// MAPS:1
// IMAGE-DAG: shoji_start_tls{{$}}
// IMAGE-DAG: shoji_start_tls_image{{$}}
// ZERO: shoji_start_tls{{$}}
// NONE: _start

// Other errors of the linker are said once.
// RUN: not %shoji_cc -DVALUE=42 -DMISSING %s -o %t > %t.said 2>&1
// RUN: FileCheck %s --check-prefix=MISSING --input-file=%t.said
// MISSING-COUNT-1: undefined reference to `missing'
// MISSING-NOT: undefined reference to `missing'
void missing(void);

_Thread_local int variable = VALUE;
_Thread_local char zero[100];

int main(void) {
#ifdef MISSING
  missing();
#endif
  return variable == VALUE && zero[99] == 0 ? 0 : 1;
}
