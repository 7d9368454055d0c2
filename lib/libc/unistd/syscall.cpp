// syscall: any system call by its number, the C function that is nothing but the instruction.
// Does not belong here: the instruction itself (kernel/x86_64/syscall.h).
#include "kernel/x86_64/syscall.h"
#include "libc/errno/set_errno.h"

// Declared with an ellipsis (unistd.h, not included here), defined with six arguments: they arrive in the same places,
// and the body is seven moves that a debugger can show. What the caller did not pass is moved too; the kernel does not
// look.
extern "C" long syscall(long number, long a1, long a2, long a3, long a4, long a5, long a6) {
  return shoji::set_errno(
      shoji::result<long>(shoji::kernel::syscall(static_cast<shoji::kernel::number>(number), a1, a2, a3, a4, a5, a6)));
}
