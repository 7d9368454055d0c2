// pause: waits until a handler of a signal has run.
// Does not belong here: waiting with another mask of signals (signal/sigprocmask.cpp, sigsuspend).
#include <unistd.h>
#include "kernel/signal.h"
#include "libc/errno/set_errno.h"

extern "C" int pause() { return shoji::set_errno(shoji::kernel::pause()); }
