// pathconf and fpathconf: limits of a file and of its file system.
// Does not belong here: limits of the process (sysconf.cpp).
#include <limits.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// statfs(2), f_type. What no line names gets what POSIX asks for at least, and a little more, as glibc has it.
long most_links(long type) {
  switch (type) {
    case 0xef53: return 65000;           // ext4
    case 0x58465342: return 2147483647;  // xfs
    default: return 127;
  }
}

template <typename Ask, typename AskType>
result<long> value_of(int name, Ask file_system, AskType file) {
  struct statfs status;
  struct stat attributes;
  switch (name) {
    case _PC_MAX_CANON:
    case _PC_MAX_INPUT: return result<long>(255);
    case _PC_PATH_MAX: return result<long>(PATH_MAX);
    case _PC_PIPE_BUF: return result<long>(PIPE_BUF);
    case _PC_CHOWN_RESTRICTED:
    case _PC_NO_TRUNC:
    case _PC_2_SYMLINKS:
    case _PC_TIMESTAMP_RESOLUTION: return result<long>(1);
    case _PC_VDISABLE: return result<long>(_POSIX_VDISABLE);
    case _PC_FILESIZEBITS: return result<long>(64);
    case _PC_LINK_MAX: SHOJI_TRY(file_system(&status)); return result<long>(most_links(status.f_type));
    case _PC_NAME_MAX: SHOJI_TRY(file_system(&status)); return result<long>(status.f_namelen);
    case _PC_REC_MIN_XFER_SIZE: SHOJI_TRY(file_system(&status)); return result<long>(status.f_bsize);
    case _PC_ALLOC_SIZE_MIN:
    case _PC_REC_XFER_ALIGN: SHOJI_TRY(file_system(&status)); return result<long>(status.f_frsize);
    case _PC_ASYNC_IO:
      SHOJI_TRY(file(&attributes));
      return result<long>(S_ISREG(attributes.st_mode) || S_ISBLK(attributes.st_mode) ? 1 : -1);
    default: return error{EINVAL};
  }
}

// No limit is -1, too, but errno does not change.
bool has_none(int name) {
  return name == _PC_SYNC_IO || name == _PC_PRIO_IO || name == _PC_REC_INCR_XFER_SIZE ||
         name == _PC_REC_MAX_XFER_SIZE || name == _PC_SYMLINK_MAX;
}

}  // namespace

extern "C" {

long pathconf(const char *path, int name) {
  if (has_none(name)) return -1;
  return set_errno(value_of(
      name, [&](struct statfs *status) { return kernel::statfs(path, status); },
      [&](struct stat *status) { return kernel::stat(path, status); }));
}

long fpathconf(int fd, int name) {
  if (has_none(name)) return -1;
  const auto place = static_cast<unsigned>(fd);
  return set_errno(value_of(
      name, [&](struct statfs *status) { return kernel::fstatfs(place, status); },
      [&](struct stat *status) { return kernel::fstat(place, status); }));
}

}  // extern "C"
