// Each argument of a system call arrives in its place: six at once, an int below zero as itself, a pointer, an offset beyond
// 32 bits; and the kernel's answer comes back as a value or an error, with errno left alone.
// RUN: %cxx %s -o %t %link
// RUN: %t
// RUN: strace -a 1 -o %t.trace %t
// RUN: FileCheck %s --input-file=%t.trace
// REQUIRES: strace
// CHECK: mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x
// CHECK-NEXT: mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, -2, 0x123456789000) = -1 EBADF (Bad file descriptor)
// CHECK-NEXT: lseek(-1, -5000000000, SEEK_CUR) = -1 EBADF (Bad file descriptor)
// CHECK-NEXT: munmap(0x{{[0-9a-f]+}}, 4096) = 0
// CHECK-NEXT: munmap(0x1, 4096) = -1 EINVAL (Invalid argument)
#include <errno.h>
#include "kernel/file.h"
#include "kernel/memory.h"

using namespace shoji;

int main() {
  constexpr int read_write = kernel::protection_read | kernel::protection_write;
  errno = 77;
  const auto block = kernel::mmap(nullptr, 4096, read_write, kernel::map_private | kernel::map_anonymous, -1, 0);
  if (!block) return 1;
  static_cast<char *>(block.value())[4095] = 'x';
  const auto bad = kernel::mmap(nullptr, 4096, kernel::protection_read, kernel::map_private, -2, 0x123456789000);
  if (bad || bad.failure().number != EBADF) return 2;
  if (kernel::lseek(static_cast<unsigned>(-1), -5'000'000'000, 1).failure().number != EBADF) return 3;
  if (!kernel::munmap(block.value(), 4096)) return 4;
  if (kernel::munmap(reinterpret_cast<void *>(1), 4096).failure().number != EINVAL) return 5;
  return errno == 77 ? 0 : 6;
}
