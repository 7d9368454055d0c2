// getpid: the number of the process.
// Does not belong here: the parent's, the group's, the session's.
#include <unistd.h>
#include "kernel/process.h"

extern "C" pid_t getpid() { return shoji::kernel::getpid(); }
