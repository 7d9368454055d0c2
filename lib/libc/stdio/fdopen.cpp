// fdopen: a stream on a descriptor that is open.
// Does not belong here: fopen, which opens one.
#include <errno.h>
#include <fcntl.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "libc/stdio/open_streams.h"

using namespace shoji;

namespace {

// A mode does not give what the descriptor has not, nor does "w" empty the file; "a" makes the descriptor append.
result<int> flags_for(int descriptor, const char *mode) {
  const int wanted = SHOJI_TRY(flags_of(mode));
  const auto fd = static_cast<unsigned>(descriptor);
  const int has = SHOJI_TRY(kernel::fcntl(fd, F_GETFL, 0));
  if ((has & O_ACCMODE) != O_RDWR && (has & O_ACCMODE) != (wanted & O_ACCMODE)) return error{EINVAL};
  if ((wanted & ~has & O_APPEND) != 0)
    SHOJI_TRY(kernel::fcntl(fd, F_SETFL, static_cast<unsigned long>(has | O_APPEND)));
  if ((wanted & O_CLOEXEC) != 0) SHOJI_TRY(kernel::fcntl(fd, F_SETFD, FD_CLOEXEC));
  return result<int>(wanted);
}

}  // namespace

extern "C" FILE *fdopen(int descriptor, const char *mode) {
  const int flags = set_errno(flags_for(descriptor, mode));
  return flags < 0 ? nullptr : adopt(descriptor, flags);
}
