// A program with code, constants, data, zeros, constructors, thread-local variables and a destructor has one segment to
// run and one to write, none to do both, and no stack to run.
// RUN: %cxx %s -o %t %link -Wl,-u,shoji_start_tls_image
// RUN: %t
// RUN: readelf -lW %t | FileCheck %s --implicit-check-not=RWE --implicit-check-not=INTERP --implicit-check-not=DYNAMIC
// CHECK: LOAD {{.*}} R E 0x1000
// CHECK-NEXT: LOAD {{.*}} RW {{ *}}0x1000
// CHECK-NEXT: TLS {{.*}} R {{ *}}0x
// CHECK-NEXT: GNU_STACK {{.*}} RW {{ *}}0x
// CHECK: Section to Segment
static int run = 1;
static int zeros[1000];
thread_local int own = 3;

struct object {
  int value;
  object() : value(own + zeros[run]) {}
  ~object() { --value; }
} instance;

int main() { return instance.value - 3; }
