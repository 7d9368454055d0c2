// raise: a signal to the calling thread.
// Does not belong here: one to a process (kill.cpp), or abort, which has its own way (stdlib/abort.cpp).
#include <signal.h>
#include "kernel/process.h"
#include "kernel/thread.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" int raise(int signal) { return set_errno(kernel::tgkill(kernel::getpid(), kernel::gettid(), signal)); }
