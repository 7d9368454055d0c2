// A program without a thread-local variable starts, and has neither the segment nor the step.
// RUN: %cc %s -o %t %link
// RUN: not %t
// RUN: readelf -lW %t | FileCheck %s --implicit-check-not=TLS
// RUN: nm %t | FileCheck %s --check-prefix=SYMBOLS --implicit-check-not=shoji_start
// CHECK: LOAD
// SYMBOLS: T _start
int main(int argc, char **argv) { return argc == 1 && argv[1] == 0 ? 7 : 0; }
