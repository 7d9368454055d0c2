// -nostartfiles, -nodefaultlibs and -nostdlib leave out what they say: a program with a _start of its own, one that
// lacks the library, and one that has neither.
// RUN: %shoji_cc -nostdlib -DOWN_START %s -o %t && not %t
// RUN: nm %t | FileCheck %s --check-prefix=NOTHING --implicit-check-not=start_c --implicit-check-not=getpid
// NOTHING: _start
// RUN: %shoji_cc -nostartfiles -DOWN_START -DCALLS %s -o %t
// RUN: nm %t | FileCheck %s --check-prefix=LIBRARY --implicit-check-not=start_c
// LIBRARY: getpid
// RUN: not %shoji_cc -nodefaultlibs -DCALLS %s -o %t 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING-DAG: undefined reference to `exit'
// MISSING-DAG: undefined reference to `getpid'
#ifdef CALLS
#include <unistd.h>
#else
#define getpid() 7
#endif

#ifdef OWN_START
__attribute__((used)) static void stop(int status) {
  __asm__ volatile("syscall" : : "a"(231), "D"(status) : "rcx", "r11", "memory");
}

void _start(void) {
  stop((int)getpid() | 1);
  for (;;) {
  }
}
#else
int main(void) { return getpid() == 0; }
#endif
