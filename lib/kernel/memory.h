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
constexpr int map_without_reserve = 0x4000;
constexpr int map_stack = 0x20000;
constexpr int protection_none = 0x0;
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

// mprotect(2). `address` lies on a page. EACCES EINVAL ENOMEM.
[[gnu::always_inline]] inline result<void> mprotect(void *address, size_t length, int protection) {
  return result<void>(syscall(number::mprotect, address, length, protection));
}

// mremap(2) to wherever there is room, if `flags` let it. Where the mapping is now. EAGAIN EFAULT EINVAL ENOMEM.
[[gnu::always_inline]] inline result<void *> mremap(void *address, size_t old_length, size_t new_length, int flags) {
  return result<void *>(syscall(number::mremap, address, old_length, new_length, flags));
}

// The same to `new_address`, if `flags` say so.
[[gnu::always_inline]] inline result<void *> mremap(void *address, size_t old_length, size_t new_length, int flags,
                                                    void *new_address) {
  return result<void *>(syscall(number::mremap, address, old_length, new_length, flags, new_address));
}

// msync(2). EBUSY EINVAL ENOMEM.
[[gnu::always_inline]] inline result<void> msync(void *address, size_t length, int flags) {
  return result<void>(syscall(number::msync, address, length, flags));
}

// madvise(2). EACCES EAGAIN EBADF EINVAL EIO ENOMEM EPERM.
[[gnu::always_inline]] inline result<void> madvise(void *address, size_t length, int advice) {
  return result<void>(syscall(number::madvise, address, length, advice));
}

// mlock(2). EAGAIN EINVAL ENOMEM EPERM.
[[gnu::always_inline]] inline result<void> mlock(const void *address, size_t length) {
  return result<void>(syscall(number::mlock, address, length));
}

// munlock(2). EINVAL ENOMEM.
[[gnu::always_inline]] inline result<void> munlock(const void *address, size_t length) {
  return result<void>(syscall(number::munlock, address, length));
}

// mlockall(2), munlockall(2). EINVAL ENOMEM EPERM.
[[gnu::always_inline]] inline result<void> mlockall(int flags) {
  return result<void>(syscall(number::mlockall, flags));
}
[[gnu::always_inline]] inline result<void> munlockall() { return result<void>(syscall(number::munlockall)); }

// memfd_create(2). The descriptor. EFAULT EINVAL EMFILE ENFILE ENOMEM EPERM.
[[gnu::always_inline]] inline result<int> memfd_create(const char *name, unsigned flags) {
  return result<int>(syscall(number::memfd_create, name, flags));
}

// mincore(2). One byte a page into `vector`, its lowest bit set where the page is in memory. `address` lies on a page.
// ENOMEM: part of it is not mapped. EAGAIN EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> mincore(void *address, size_t length, unsigned char *vector) {
  return result<void>(syscall(number::mincore, address, length, vector));
}

}  // namespace shoji::kernel
