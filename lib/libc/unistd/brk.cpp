// brk and sbrk: the end of the data segment, for programs that keep a heap of their own.
// Does not belong here: malloc, which moves the same end and bears that others do.
#include <stdint.h>
#include <unistd.h>
#include "kernel/memory.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

// As glibc's: an address below the segment's start changes nothing and is no error.
int brk(void *address) {
  const bool enough = reinterpret_cast<uintptr_t>(kernel::brk(address)) >= reinterpret_cast<uintptr_t>(address);
  return set_errno(result<void>(enough ? 0 : -ENOMEM));
}

// Where the new memory starts: the old end. The kernel is asked each time, for malloc may have moved it.
void *sbrk(intptr_t increment) {
  void *const old_end = kernel::brk(nullptr);
  const auto old_address = reinterpret_cast<uintptr_t>(old_end);
  void *const end = reinterpret_cast<void *>(old_address + static_cast<uintptr_t>(increment));
  const bool wraps = (increment < 0) != (reinterpret_cast<uintptr_t>(end) < old_address);
  if (increment != 0 && (wraps || kernel::brk(end) != end)) return set_errno(result<void *>(error{ENOMEM}));
  return old_end;
}

}  // extern "C"
