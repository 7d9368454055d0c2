// The calls on the memory of a process, typed, as the kernel takes them.
// Does not belong here: what the memory is used for, or which free part of it is handed out (libc/stdlib/malloc.cpp).
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

namespace shoji::kernel {

// The kernel's include/uapi/asm-generic/mman-common.h and include/uapi/linux/mman.h. Not by the names of <sys/mman.h>,
// which are macros there.
constexpr int protection_read = 0x1;
constexpr int protection_write = 0x2;
constexpr int map_private = 0x02;
constexpr int map_anonymous = 0x20;
constexpr int remap_may_move = 1;

// brk(2). Asks for the data segment to end at `address`, and answers where it does end: `address` itself on success,
// the old end on every failure. It knows no error number; null asks for nothing.
[[gnu::always_inline]] inline void *brk(void *address) {
  return reinterpret_cast<void *>(syscall(number::brk, address));
}

// mmap(2). Where the mapping starts. EACCES EAGAIN EBADF EINVAL ENODEV ENOMEM EOVERFLOW EPERM; and see there.
[[gnu::always_inline]] inline result<void *> mmap(void *address, size_t length, int protection, int flags, int fd,
                                                  long offset) {
  return result<void *>(syscall(number::mmap, address, length, protection, flags, fd, offset));
}

// munmap(2). EINVAL ENOMEM.
[[gnu::always_inline]] inline result<void> munmap(void *address, size_t length) {
  return result<void>(syscall(number::munmap, address, length));
}

// mremap(2) to wherever there is room, if `flags` let it. Where the mapping is now. EAGAIN EFAULT EINVAL ENOMEM.
[[gnu::always_inline]] inline result<void *> mremap(void *address, size_t old_length, size_t new_length, int flags) {
  return result<void *>(syscall(number::mremap, address, old_length, new_length, flags));
}

// mincore(2). One byte a page into `vector`, its lowest bit set where the page is in memory. `address` lies on a page.
// ENOMEM: part of it is not mapped. EAGAIN EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> mincore(void *address, size_t length, unsigned char *vector) {
  return result<void>(syscall(number::mincore, address, length, vector));
}

}  // namespace shoji::kernel
