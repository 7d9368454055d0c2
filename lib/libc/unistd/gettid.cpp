// gettid, and setpgrp by its older meaning.
// Does not belong here: the process's number (getpid.cpp), its group by number (relatives.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <unistd.h>
#include "kernel/process.h"
#include "kernel/thread.h"
#include "libc/errno/set_errno.h"

extern "C" {

pid_t gettid() { return shoji::kernel::gettid(); }

int setpgrp() { return shoji::set_errno(shoji::kernel::setpgid(0, 0)); }

}  // extern "C"
