// utime: a file's times, in seconds.
// Does not belong here: the same in nanoseconds (sys/stat/utimensat.cpp), in microseconds (sys/time/utimes.cpp).
#include <fcntl.h>
#include <time.h>
#include <utime.h>
#include "kernel/at.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" int utime(const char *path, const struct utimbuf *times) {
  if (times == nullptr) return set_errno(kernel::utimensat(AT_FDCWD, path, nullptr, 0));
  const timespec fine[2] = {{times->actime, 0}, {times->modtime, 0}};
  return set_errno(kernel::utimensat(AT_FDCWD, path, fine, 0));
}
