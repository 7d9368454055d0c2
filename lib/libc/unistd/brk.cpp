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

// Where the new memory starts: the old end. The kernel is asked each time, for malloc may have moved it; and it refuses
// the addresses of nobody that a sum beyond either end comes to.
void *sbrk(intptr_t increment) {
  void *const old_end = kernel::brk(nullptr);
  void *const end = reinterpret_cast<void *>(reinterpret_cast<uintptr_t>(old_end) + static_cast<uintptr_t>(increment));
  if (increment != 0 && kernel::brk(end) != end) return set_errno(result<void *>(error{ENOMEM}));
  return old_end;
}

}  // extern "C"
