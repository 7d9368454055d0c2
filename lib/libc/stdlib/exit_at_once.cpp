// _Exit: _exit by the C standard's name.
// Does not belong here: handlers, destructors and streams (exit.cpp).
#include <stdlib.h>
#include "kernel/process.h"

extern "C" void _Exit(int status) { shoji::kernel::exit_group(status); }
