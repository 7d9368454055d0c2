// confstr, getpagesize and getdtablesize.
// Does not belong here: numbers by their words (sysconf.cpp).
#include <limits.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include "kernel/resource.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

constexpr char path[] = "/bin:/usr/bin";  // as execvp has it

}  // namespace

extern "C" {

size_t confstr(int name, char *buffer, size_t size) {
  if (name != _CS_PATH) {
    errno = EINVAL;
    return 0;
  }
  if (buffer != nullptr && size != 0) {
    const size_t stored = size < sizeof path ? size : sizeof path;
    memcpy(buffer, path, stored);
    buffer[stored - 1] = '\0';
  }
  return sizeof path;
}

int getpagesize() { return 4096; }

int getdtablesize() {
  struct rlimit limit;
  return kernel::getrlimit(RLIMIT_NOFILE, &limit) && limit.rlim_cur < INT_MAX ? static_cast<int>(limit.rlim_cur)
                                                                              : INT_MAX;
}

}  // extern "C"
