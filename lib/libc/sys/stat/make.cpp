// mkdirat, mkfifo, mknod and their at-forms: files that are no data on a disk.
// Does not belong here: mkdir (chmod.cpp), files (fcntl/open.cpp).
#include <fcntl.h>
#include <sys/stat.h>
#include "kernel/at.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// The kernel takes a device in 32 bits, and would cut what does not fit.
result<void> make(int directory, const char *path, mode_t mode, dev_t device) {
  const auto word = static_cast<unsigned>(device);
  return word == device ? kernel::mknodat(directory, path, mode, word) : result<void>(error{EINVAL});
}

}  // namespace

extern "C" {

int mkdirat(int directory, const char *path, mode_t mode) { return set_errno(kernel::mkdirat(directory, path, mode)); }

int mknodat(int directory, const char *path, mode_t mode, dev_t device) {
  return set_errno(make(directory, path, mode, device));
}

int mknod(const char *path, mode_t mode, dev_t device) { return set_errno(make(AT_FDCWD, path, mode, device)); }

int mkfifoat(int directory, const char *path, mode_t mode) {
  return set_errno(make(directory, path, mode | S_IFIFO, 0));
}

int mkfifo(const char *path, mode_t mode) { return mkfifoat(AT_FDCWD, path, mode); }

}  // extern "C"
