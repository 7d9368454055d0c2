// The check of the library sees a symbol that is defined and strong, one that is undefined and weak, and a name twice.
// RUN: rm -rf %t && mkdir -p %t/other && cd %t && %cc -c %s -o one.o && %cc -c -DOTHER %s -o other/one.o
// RUN: ar qcs libc.a one.o other/one.o
// RUN: not %python %S/inputs/library.py libc.a > out
// RUN: FileCheck %s --input-file=out
// CHECK-DAG: one.o: strong is defined and not weak: T
// CHECK-DAG: one.o: nowhere is undefined and weak
// CHECK-DAG: 2 members are called one.o
#ifndef OTHER
int nowhere(void) __attribute__((weak));
int strong(void) { return nowhere(); }
#endif
