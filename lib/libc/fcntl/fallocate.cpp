// posix_fadvise, posix_fallocate and fallocate: what will be read, and room for what will be written.
// Does not belong here: a file's length (unistd/truncate.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int posix_fadvise(int fd, off_t offset, off_t length, int advice) {
  if (length < 0) return EINVAL;
  const auto answer = kernel::fadvise64(fd, offset, static_cast<size_t>(length), advice);
  return answer ? 0 : answer.failure().number;
}

// EOPNOTSUPP where the file system can't: room is never made by writing zeros, which others may write over meanwhile.
int posix_fallocate(int fd, off_t offset, off_t length) {
  const auto answer = kernel::fallocate(fd, 0, offset, length);
  return answer ? 0 : answer.failure().number;
}

int fallocate(int fd, int mode, off_t offset, off_t length) {
  return set_errno(kernel::fallocate(fd, mode, offset, length));
}

}  // extern "C"
