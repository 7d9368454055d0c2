// sendfile.
// Does not belong here: reading and writing by way of the program (unistd/io.cpp).
#include <sys/sendfile.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

extern "C" ssize_t sendfile(int to, int from, off_t *offset, size_t count) {
  return static_cast<ssize_t>(shoji::set_errno(shoji::kernel::sendfile(to, from, offset, count)));
}
