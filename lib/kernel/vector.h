// Reading and writing several pieces of memory in one call, typed, as the kernel takes them.
// Does not belong here: one buffer (file.h), another process's memory (trace.h).
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

struct iovec;  // <sys/uio.h> has it for C, and the kernel's is the same

namespace shoji::kernel {

// readv(2). Bytes read, 0 at the end of the file; fewer than there is room for is no error. EINVAL: count over 1024.
[[gnu::always_inline]] inline result<size_t> readv(unsigned long fd, const iovec *pieces, unsigned long count) {
  return result<size_t>(syscall(number::readv, fd, pieces, count));
}

// writev(2). Bytes written; fewer than there are is no error. EINVAL: count over 1024.
[[gnu::always_inline]] inline result<size_t> writev(unsigned long fd, const iovec *pieces, unsigned long count) {
  return result<size_t>(syscall(number::writev, fd, pieces, count));
}

// preadv(2), pwritev(2). At `offset`, bytes from the start. The kernel takes it in two words, for machines of 32 bits;
// here the low one holds all of it. ESPIPE: not seekable.
[[gnu::always_inline]] inline result<size_t> preadv(unsigned long fd, const iovec *pieces, unsigned long count,
                                                    long offset) {
  return result<size_t>(syscall(number::preadv, fd, pieces, count, offset, 0));
}
[[gnu::always_inline]] inline result<size_t> pwritev(unsigned long fd, const iovec *pieces, unsigned long count,
                                                     long offset) {
  return result<size_t>(syscall(number::pwritev, fd, pieces, count, offset, 0));
}

}  // namespace shoji::kernel
