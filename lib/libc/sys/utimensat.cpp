// A file's times: utimensat, futimens, and the older utimes, futimes, lutimes and utime, which are coarser.
// Does not belong here: asking for them (stat.cpp).
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <utime.h>
#include "kernel/at.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

constexpr long million = 1000000;

// To the kernel a null path means the descriptor itself, but not with AT_FDCWD, which is no descriptor.
result<void> change_open(int fd, const timespec *times) {
  return fd < 0 ? result<void>(error{EBADF}) : kernel::utimensat(fd, nullptr, times, 0);
}

// Calls `set` with the times in nanoseconds. A microsecond that is none must not become one of utimensat's words.
template <typename Set>
result<void> finely(const timeval *times, Set set) {
  if (times == nullptr) return set(nullptr);
  timespec fine[2];
  for (int i = 0; i != 2; ++i) {
    if (times[i].tv_usec < 0 || times[i].tv_usec >= million) return error{EINVAL};
    fine[i] = {times[i].tv_sec, times[i].tv_usec * 1000};
  }
  return set(fine);
}

result<void> change(const char *path, const timeval *times, int flags) {
  return finely(times, [=](const timespec *fine) { return kernel::utimensat(AT_FDCWD, path, fine, flags); });
}

}  // namespace

extern "C" {

// A null path means the descriptor itself to the kernel, and a mistake here.
int utimensat(int directory, const char *path, const struct timespec times[2], int flags) {
  if (path == nullptr) return set_errno(result<void>(error{EINVAL}));
  return set_errno(kernel::utimensat(directory, path, times, flags));
}

int futimens(int fd, const struct timespec times[2]) { return set_errno(change_open(fd, times)); }

int utimes(const char *path, const struct timeval times[2]) { return set_errno(change(path, times, 0)); }

int futimes(int fd, const struct timeval times[2]) {
  return set_errno(finely(times, [=](const timespec *fine) { return change_open(fd, fine); }));
}

int lutimes(const char *path, const struct timeval times[2]) {
  return set_errno(change(path, times, AT_SYMLINK_NOFOLLOW));
}

int utime(const char *path, const struct utimbuf *times) {
  if (times == nullptr) return set_errno(kernel::utimensat(AT_FDCWD, path, nullptr, 0));
  const timespec fine[2] = {{times->actime, 0}, {times->modtime, 0}};
  return set_errno(kernel::utimensat(AT_FDCWD, path, fine, 0));
}

}  // extern "C"
