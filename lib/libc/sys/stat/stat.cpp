// A file's attributes: stat, lstat, fstat, fstatat.
// Does not belong here: changing them (chmod.cpp).
#include <sys/stat.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

static_assert(sizeof(struct stat) == 144 && __builtin_offsetof(struct stat, st_size) == 48 &&
                  __builtin_offsetof(struct stat, st_ctim) == 104,
              "the kernel's layout: arch/x86/include/uapi/asm/stat.h");

extern "C" {

int stat(const char *__restrict path, struct stat *__restrict status) { return set_errno(kernel::stat(path, status)); }

int lstat(const char *__restrict path, struct stat *__restrict status) {
  return set_errno(kernel::lstat(path, status));
}

int fstat(int fd, struct stat *status) { return set_errno(kernel::fstat(static_cast<unsigned>(fd), status)); }

int fstatat(int directory, const char *__restrict path, struct stat *__restrict status, int flags) {
  return set_errno(kernel::newfstatat(directory, path, status, flags));
}

}  // extern "C"
