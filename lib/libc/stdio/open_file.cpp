// The modes of fopen, fdopen and freopen: "r", "w+b", "ax", ...
// And the opening of a file by them. Does not belong here: streams (open_streams.cpp).
#include <errno.h>
#include <fcntl.h>
#include "kernel/file.h"
#include "libc/stdio/open_streams.h"
#include "process/steps.h"

// A program with more rights than its caller must not take a closed descriptor 2 for its log.
SHOJI_NEEDS_STEP(descriptors);

namespace shoji {

// Letters that are unknown, as b is here, mean nothing.
result<int> flags_of(const char *mode) {
  int flags = 0;
  switch (*mode) {
    case 'r': flags = O_RDONLY; break;
    case 'w': flags = O_WRONLY | O_CREAT | O_TRUNC; break;
    case 'a': flags = O_WRONLY | O_CREAT | O_APPEND; break;
    default: return error{EINVAL};
  }
  while (*++mode != '\0') {
    if (*mode == '+') flags = (flags & ~O_ACCMODE) | O_RDWR;
    if (*mode == 'x') flags |= O_EXCL;
    if (*mode == 'e') flags |= O_CLOEXEC;
  }
  return result<int>(flags);
}

// A stream that can only append begins at the end, as ftell says before anything is written.
result<int> open_file(const char *path, int flags) {
  const int descriptor = SHOJI_TRY(kernel::open(path, flags, 0666));
  if ((flags & (O_ACCMODE | O_APPEND)) == (O_WRONLY | O_APPEND))
    static_cast<void>(kernel::lseek(static_cast<unsigned>(descriptor), 0, SEEK_END));
  return result<int>(descriptor);
}

void set_rights(reader &in, int flags) {
  in.may_read = (flags & O_ACCMODE) != O_WRONLY;
  in.may_write = (flags & O_ACCMODE) != O_RDONLY;
  in.appends = (flags & O_APPEND) != 0;
}

}  // namespace shoji
