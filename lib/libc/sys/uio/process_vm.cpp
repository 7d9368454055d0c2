// process_vm_readv and process_vm_writev.
// Does not belong here: the process's own descriptors (vector.cpp).
#include <sys/uio.h>
#include "kernel/trace.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

ssize_t process_vm_readv(pid_t process, const iovec *local, unsigned long local_count, const iovec *remote,
                         unsigned long remote_count, unsigned long flags) {
  return static_cast<ssize_t>(
      set_errno(kernel::process_vm_readv(process, local, local_count, remote, remote_count, flags)));
}

ssize_t process_vm_writev(pid_t process, const iovec *local, unsigned long local_count, const iovec *remote,
                          unsigned long remote_count, unsigned long flags) {
  return static_cast<ssize_t>(
      set_errno(kernel::process_vm_writev(process, local, local_count, remote, remote_count, flags)));
}

}  // extern "C"
