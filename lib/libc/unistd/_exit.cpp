// _exit and _Exit: the end of a process, at once.
// Does not belong here: handlers, destructors and streams (stdlib/exit.cpp).
#include <stdlib.h>
#include <unistd.h>
#include "kernel/process.h"

extern "C" {

void _exit(int status) { shoji::kernel::exit_group(status); }

// The same by the C standard's name.
void _Exit(int status) { shoji::kernel::exit_group(status); }

}  // extern "C"
