// A position-independent program would have to relocate itself, which start-up does not do: it does not link, however
// it is asked for, since crt1.o is no part of one.
// RUN: not %cc -fPIE %s -o %t %link -Wl,-pie 2>&1 | FileCheck %s
// RUN: not %cc -fPIE %s -o %t %link -static-pie 2>&1 | FileCheck %s
// CHECK: crt1.o: {{.*}} can not be used when making a PIE object
int value;
int *place = &value;

int main(void) { return *place; }
