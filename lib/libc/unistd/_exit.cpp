// _exit: the end of a process, at once.
// Does not belong here: handlers, destructors and streams (stdlib/exit.cpp).
#include <unistd.h>
#include "kernel/process.h"

extern "C" void _exit(int status) { shoji::kernel::exit_group(status); }
