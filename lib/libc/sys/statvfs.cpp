// statvfs and fstatvfs: the file system that a file lies on, by POSIX's names.
// Does not belong here: the kernel's own answer (statfs.cpp).
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// statvfs(3). Old kernels leave f_frsize 0; bit 5 only says that the flags count.
constexpr long flags_count = 0x20;

void translate(const struct statfs &from, struct statvfs *to) {
  *to = {};
  to->f_bsize = static_cast<unsigned long>(from.f_bsize);
  to->f_frsize = static_cast<unsigned long>(from.f_frsize != 0 ? from.f_frsize : from.f_bsize);
  to->f_blocks = from.f_blocks;
  to->f_bfree = from.f_bfree;
  to->f_bavail = from.f_bavail;
  to->f_files = from.f_files;
  to->f_ffree = from.f_ffree;
  to->f_favail = from.f_ffree;
  to->f_fsid = static_cast<unsigned>(from.f_fsid.__val[0]) |
               static_cast<unsigned long>(static_cast<unsigned>(from.f_fsid.__val[1])) << 32;
  to->f_flag = static_cast<unsigned long>(from.f_flags & ~flags_count);
  to->f_namemax = static_cast<unsigned long>(from.f_namelen);
}

}  // namespace

extern "C" {

int statvfs(const char *__restrict path, struct statvfs *__restrict status) {
  struct statfs all;
  const auto answer = kernel::statfs(path, &all);
  if (answer) translate(all, status);
  return set_errno(answer);
}

int fstatvfs(int fd, struct statvfs *status) {
  struct statfs all;
  const auto answer = kernel::fstatfs(static_cast<unsigned>(fd), &all);
  if (answer) translate(all, status);
  return set_errno(answer);
}

}  // extern "C"
