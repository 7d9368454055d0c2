// chdir.
// Does not belong here: asking where one is (getcwd.cpp).
#include <unistd.h>
#include "kernel/directory.h"
#include "libc/errno/set_errno.h"

extern "C" int chdir(const char *path) { return shoji::set_errno(shoji::kernel::chdir(path)); }
