// fopen: a stream on a file.
// Does not belong here: modes (open_file.cpp), or the stream's memory (open_streams.cpp).
#include <stdio.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "libc/stdio/open_streams.h"

using namespace shoji;

namespace {

result<int> open_as(const char *path, const char *mode, int &flags) {
  flags = SHOJI_TRY(flags_of(mode));
  return open_file(path, flags);
}

}  // namespace

extern "C" FILE *fopen(const char *__restrict path, const char *__restrict mode) {
  int flags;
  const int descriptor = set_errno(open_as(path, mode, flags));
  if (descriptor < 0) return nullptr;
  FILE *const stream = adopt(descriptor, flags);
  if (stream == nullptr) static_cast<void>(kernel::close(static_cast<unsigned>(descriptor)));
  return stream;
}
