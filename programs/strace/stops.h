// What happens at a tracee's stops and at its end.
// Does not belong here: waiting for them (follow.h).
#pragma once
#include "options.h"
#include "tracee.h"

// Before the first of them. The options stay where they are.
void begin_stops(const options &how);
// A stop by that status of wait4's: it is written down, and the tracee sent on.
void on_stop(tracee &who, int status);
// Its end: it is written down, and the tracee is gone.
void on_end(tracee &who, int status);
