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

// No limit is -1, which is no error.
constexpr long none = -1;

template <typename Ask, typename AskType>
result<void> find(int name, long &value, Ask file_system, AskType file) {
  struct statfs status;
  struct stat attributes;
  const auto is = [&](long found) { return value = found, result<void>(0); };
  switch (name) {
    case _PC_MAX_CANON:
    case _PC_MAX_INPUT: return is(255);
    case _PC_PATH_MAX: return is(PATH_MAX);
    case _PC_PIPE_BUF: return is(PIPE_BUF);
    case _PC_CHOWN_RESTRICTED:
    case _PC_NO_TRUNC:
    case _PC_2_SYMLINKS:
    case _PC_TIMESTAMP_RESOLUTION: return is(1);
    case _PC_VDISABLE: return is(_POSIX_VDISABLE);
    case _PC_FILESIZEBITS: return is(64);
    case _PC_LINK_MAX: SHOJI_TRY(file_system(&status)); return is(most_links(status.f_type));
    case _PC_NAME_MAX: SHOJI_TRY(file_system(&status)); return is(status.f_namelen);
    case _PC_REC_MIN_XFER_SIZE: SHOJI_TRY(file_system(&status)); return is(status.f_bsize);
    case _PC_ALLOC_SIZE_MIN:
    case _PC_REC_XFER_ALIGN: SHOJI_TRY(file_system(&status)); return is(status.f_frsize);
    case _PC_ASYNC_IO:
      SHOJI_TRY(file(&attributes));
      return is(S_ISREG(attributes.st_mode) || S_ISBLK(attributes.st_mode) ? 1 : none);
    case _PC_SYNC_IO:
    case _PC_PRIO_IO:
    case _PC_REC_INCR_XFER_SIZE:
    case _PC_REC_MAX_XFER_SIZE:
    case _PC_SYMLINK_MAX: return is(none);
    default: return error{EINVAL};
  }
}

}  // namespace

extern "C" {

long pathconf(const char *path, int name) {
  long value;
  const auto found = find(
      name, value, [&](struct statfs *status) { return kernel::statfs(path, status); },
      [&](struct stat *status) { return kernel::stat(path, status); });
  return found ? value : set_errno(found);
}

// POSIX leaves it open whether a descriptor that is none is looked at where the answer is everywhere the same; a
// negative one is refused.
long fpathconf(int fd, int name) {
  if (fd < 0) return set_errno(result<long>(error{EBADF}));
  const auto place = static_cast<unsigned>(fd);
  long value;
  const auto found = find(
      name, value, [&](struct statfs *status) { return kernel::fstatfs(place, status); },
      [&](struct stat *status) { return kernel::fstat(place, status); });
  return found ? value : set_errno(found);
}

}  // extern "C"
