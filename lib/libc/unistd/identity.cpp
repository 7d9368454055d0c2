// Who runs the process: real and effective user and group.
// Does not belong here: the process's own number (getpid.cpp), its parent, group and session (relatives.cpp).
#include <unistd.h>
#include "kernel/process.h"

extern "C" {

uid_t getuid() { return shoji::kernel::getuid(); }

uid_t geteuid() { return shoji::kernel::geteuid(); }

gid_t getgid() { return shoji::kernel::getgid(); }

gid_t getegid() { return shoji::kernel::getegid(); }

}  // extern "C"
