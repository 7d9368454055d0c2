// How processes come to be traced, and how they are let go.
// Does not belong here: what happens between the two (follow.h).
#pragma once
#include <sys/types.h>
#include "options.h"

// Runs the program, stopped at its beginning, and traced from there on. Its pid; 0: it was said why there is none.
pid_t start_program(const options &how);
// Seizes a process that runs, with -f all its threads. False: it was said why not.
bool attach(pid_t pid, const options &how);
// Lets all that are left go on untraced; `program`, which strace has begun itself, gets the signal that ended strace.
void detach_all(pid_t program, int signal, const options &how);
