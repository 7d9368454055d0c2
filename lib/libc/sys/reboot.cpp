// reboot.
// Does not belong here: sync, which a program calls before (unistd/).
#include <sys/reboot.h>
#include "kernel/machine.h"
#include "libc/errno/set_errno.h"

extern "C" int reboot(int command) { return shoji::set_errno(shoji::kernel::reboot(static_cast<unsigned>(command))); }
