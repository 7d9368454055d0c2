// unshare and setns.
// Does not belong here: a child in namespaces of its own (clone.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sched.h>
#include "kernel/schedule.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int unshare(int flags) { return set_errno(kernel::unshare(static_cast<unsigned>(flags))); }

int setns(int fd, int kind) { return set_errno(kernel::setns(fd, kind)); }

}  // extern "C"
