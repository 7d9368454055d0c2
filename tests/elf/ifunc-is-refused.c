// A program with an ifunc, which start-up would have to resolve, does not link, and the linker says why.
// RUN: not %cc %s -o %t %link 2>&1 | FileCheck %s
// CHECK: an ifunc: shoji's start-up does not resolve it
static int real(void) { return 0; }
static int (*choose(void))(void) { return real; }
int chosen(void) __attribute__((ifunc("choose")));

int main(void) { return chosen(); }
