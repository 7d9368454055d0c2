// Reading a file of lines.
// Does not belong here: which file, or what its lines mean.
#include <fcntl.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "libc/pwd/lines.h"
#include "process/steps.h"

using namespace shoji;

SHOJI_NEEDS_STEP(descriptors);

void lines::close() {
  if (fd_ >= 0) static_cast<void>(kernel::close(static_cast<unsigned>(fd_)));
  fd_ = -1;
  place_ = chunk_place_ = 0;
  chunk_size_ = 0;
}

// Whether the chunk has the byte at `place_`; if need be it is read.
result<bool> lines::has_byte() {
  if (place_ - chunk_place_ < static_cast<long>(chunk_size_) && place_ >= chunk_place_) return result<bool>(1);
  if (fd_ < 0) fd_ = SHOJI_TRY(kernel::open(path_, O_RDONLY | O_CLOEXEC, 0));
  chunk_place_ = place_;
  chunk_size_ = 0;
  chunk_size_ = SHOJI_TRY(kernel::pread(static_cast<unsigned>(fd_), chunk_, sizeof chunk_, place_));
  return result<bool>(chunk_size_ != 0);
}

result<void> lines::next(char *buffer, size_t size) {
  const long start = place_;
  for (size_t length = 0;; ++length) {
    const bool more = SHOJI_TRY(has_byte());
    if (!more && length == 0) return error{ENOENT};
    if (length == size) {
      place_ = start;
      return error{ERANGE};
    }
    buffer[length] = more ? chunk_[place_ - chunk_place_] : '\n';
    if (more) ++place_;
    if (buffer[length] == '\n') {
      buffer[length] = '\0';
      return result<void>(0);
    }
  }
}
