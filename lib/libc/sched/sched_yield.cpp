// sched_yield.
// Does not belong here: making what one yields to (clone.cpp, pthread/pthread_create.cpp).
#include <sched.h>
#include "kernel/thread.h"
#include "libc/errno/set_errno.h"

extern "C" int sched_yield() { return shoji::set_errno(shoji::kernel::sched_yield()); }
