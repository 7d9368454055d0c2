// From memory to a stream's descriptor: the loop around write(2), which flush and fwrite share.
// Does not belong here: which memory, or when.
#pragma once
#include <errno.h>
#include "kernel/file.h"
#include "libc/stdio/file.h"

namespace shoji {

// Writes what is in [from, end) and answers where it came to: before the end, if the stream now has an error. Short writes
// are continued, and EINTR is tried again.
[[gnu::always_inline]] inline const char *write_out(FILE &stream, const char *from, const char *end) {
  const auto fd = static_cast<unsigned>(stream.descriptor);
  while (from != end) {
    const result<size_t> written = kernel::write(fd, from, static_cast<size_t>(end - from));
    if (written) {
      from += written.value();
    } else if (written.failure().number != EINTR) {
      stream.error = written.failure().number;
      stream.failed = true;
      break;
    }
  }
  return from;
}

}  // namespace shoji
