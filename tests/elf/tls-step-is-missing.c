// A program with thread-local variables of its own and nothing that asks for their step is refused by the linker, which
// says what to do; so is one whose variables have values, without the step that sets these, or more than fits.
// RUN: not %cc %s -o %t %link 2>&1 | FileCheck %s --check-prefix=STORAGE
// RUN: not %cc -DVALUE=1 %s -o %t %link -Wl,-u,shoji_start_tls 2>&1 | FileCheck %s --check-prefix=IMAGE
// RUN: not %cc -DMANY=0x400000 %s -o %t %link -Wl,-u,shoji_start_tls 2>&1 | FileCheck %s --check-prefix=MANY
// STORAGE: thread-local variables, and no step that makes their storage: link with -Wl,-u,shoji_start_tls
// IMAGE: thread-local variables with initial values, and no step that sets these: link with -Wl,-u,shoji_start_tls_image
// MANY: thread-local variables of more than 4 MiB: the first thread has them on its stack
#ifndef VALUE
#define VALUE 0
#endif
#ifndef MANY
#define MANY 1
#endif
_Thread_local int variable = VALUE;
_Thread_local char many[MANY];

int main(void) { return variable + many[variable]; }
