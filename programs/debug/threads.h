// The threads of the process, between the functions that move them and those that look at them.
// Does not belong here: what the rest of the debugger calls (inferior.h).
#pragma once
#include <sys/types.h>

namespace debug {

// The process begins, with one thread that is stopped.
void first_thread(pid_t process);

}  // namespace debug
