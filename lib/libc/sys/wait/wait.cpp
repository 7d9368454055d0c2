// wait, waitpid and wait4: the one call of the kernel's by its three names.
// Does not belong here: what the status means (sys/wait.h).
#include <sys/wait.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

pid_t wait(int *status) { return set_errno(kernel::wait4(-1, status, 0, nullptr)); }

pid_t waitpid(pid_t process, int *status, int options) {
  return set_errno(kernel::wait4(process, status, options, nullptr));
}

pid_t wait4(pid_t process, int *status, int options, struct rusage *usage) {
  return set_errno(kernel::wait4(process, status, options, usage));
}

}  // extern "C"
