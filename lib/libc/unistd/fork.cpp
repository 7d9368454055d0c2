// fork.
// Does not belong here: vfork (vfork.cpp), or a thread (pthread).
#include <unistd.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

extern "C" pid_t fork() { return shoji::set_errno(shoji::kernel::fork()); }
