// utimes, lutimes and futimes: a file's times, in microseconds.
// Does not belong here: the same in nanoseconds (sys/stat/utimensat.cpp), in seconds (utime/utime.cpp).
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include "kernel/at.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

constexpr long million = 1000000;

// The times in nanoseconds. A microsecond that is none must not become one of utimensat's words: EINVAL.
result<void> refine(const timeval *times, timespec *fine) {
  for (int i = 0; i != 2; ++i) {
    if (times[i].tv_usec < 0 || times[i].tv_usec >= million) return error{EINVAL};
    fine[i] = {times[i].tv_sec, times[i].tv_usec * 1000};
  }
  return result<void>(0);
}

int change(const char *path, const timeval *times, int flags) {
  timespec fine[2];
  if (times == nullptr) return set_errno(kernel::utimensat(AT_FDCWD, path, nullptr, flags));
  const auto refined = refine(times, fine);
  return set_errno(refined ? kernel::utimensat(AT_FDCWD, path, fine, flags) : refined);
}

}  // namespace

extern "C" {

int utimes(const char *path, const struct timeval times[2]) { return change(path, times, 0); }

int lutimes(const char *path, const struct timeval times[2]) { return change(path, times, AT_SYMLINK_NOFOLLOW); }

int futimes(int fd, const struct timeval times[2]) {
  timespec fine[2];
  if (times == nullptr) return futimens(fd, nullptr);
  const auto refined = refine(times, fine);
  return refined ? futimens(fd, fine) : set_errno(refined);
}

}  // extern "C"
