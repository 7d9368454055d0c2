// sync.
// Does not belong here: one file's (truncate.cpp has fsync).
#include <unistd.h>
#include "kernel/machine.h"

extern "C" void sync() { shoji::kernel::sync(); }
