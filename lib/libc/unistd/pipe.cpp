// pipe and pipe2.
// Does not belong here: reading and writing them (io.cpp, write.cpp).
#include <unistd.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

extern "C" {

int pipe(int ends[2]) { return shoji::set_errno(shoji::kernel::pipe(ends)); }

int pipe2(int ends[2], int flags) { return shoji::set_errno(shoji::kernel::pipe2(ends, flags)); }

}  // extern "C"
