// Whom a process belongs to: its parent, its process group, its session.
// Does not belong here: its own number (getpid.cpp), its user (identity.cpp).
#include <unistd.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

pid_t getppid() { return kernel::getppid(); }

pid_t getpgrp() { return kernel::getpgrp(); }

pid_t getpgid(pid_t process) { return set_errno(kernel::getpgid(process)); }

int setpgid(pid_t process, pid_t group) { return set_errno(kernel::setpgid(process, group)); }

pid_t getsid(pid_t process) { return set_errno(kernel::getsid(process)); }

pid_t setsid() { return set_errno(kernel::setsid()); }

}  // extern "C"
