// The threads of the process, between the functions that move them and those that look at them.
// Does not belong here: what the rest of the debugger calls (inferior.h).
#pragma once
#include <sys/types.h>
#include "inferior.h"

namespace debug {

// The process begins, with one thread that is stopped.
void first_thread(pid_t process);

// What a stopped thread's wait status means.
event meaning(pid_t id, int status);
// These signals are the program's own business: nobody wants to stop for each.
bool is_silent(int signal);
// The first thread may end before the others; nothing more is heard of it until they have ended, too.
bool has_ended_early(pid_t process, pid_t id);

}  // namespace debug
