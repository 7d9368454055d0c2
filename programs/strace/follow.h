// The trace itself: each stop of each tracee, written down, and the tracee sent on.
// Does not belong here: what is written of a call (decode.h).
#pragma once
#include "options.h"

struct ending {
  int status = 0;       // of the program, as wait4 gives it
  int interrupted = 0;  // by this signal to strace itself: the tracees are let go
};

// Until there is nobody left to trace. `program`: the process whose end is strace's own, 0: none.
ending follow(pid_t program, const options &how);
