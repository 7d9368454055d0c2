// A file's times: utimensat and futimens.
// Does not belong here: asking for them (stat.cpp), the coarser utimes and utime (sys/time, utime).
#include <sys/stat.h>
#include "kernel/at.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

// A null path means the descriptor itself to the kernel, and a mistake here.
int utimensat(int directory, const char *path, const struct timespec times[2], int flags) {
  if (path == nullptr) return set_errno(result<void>(error{EINVAL}));
  return set_errno(kernel::utimensat(directory, path, times, flags));
}

// To the kernel a null path means the descriptor itself, but not with AT_FDCWD, which is no descriptor.
int futimens(int fd, const struct timespec times[2]) {
  return set_errno(fd < 0 ? result<void>(error{EBADF}) : kernel::utimensat(fd, nullptr, times, 0));
}

}  // extern "C"
