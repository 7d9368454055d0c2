// A program with thread-local variables of its own and nothing that asks for their step is refused by the linker, which
// says what to do; so is one whose variables have values, without the step that sets these.
// RUN: not %cc %s -o %t %link 2>&1 | FileCheck %s --check-prefix=STORAGE
// RUN: not %cc -DVALUE=1 %s -o %t %link -Wl,-u,shoji_start_tls 2>&1 | FileCheck %s --check-prefix=IMAGE
// STORAGE: thread-local variables, and no step that makes their storage: link with -Wl,-u,shoji_start_tls
// IMAGE: thread-local variables with initial values, and no step that sets these: link with -Wl,-u,shoji_start_tls_image
#ifndef VALUE
#define VALUE 0
#endif
_Thread_local int variable = VALUE;

int main(void) { return variable; }
