// waitid and wait3.
// Does not belong here: wait and its status word (wait.cpp).
#include <sys/wait.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int waitid(idtype_t type, id_t id, siginfo_t *info, int options) {
  return set_errno(kernel::waitid(static_cast<int>(type), static_cast<int>(id), info, options, nullptr));
}

pid_t wait3(int *status, int options, struct rusage *usage) {
  return set_errno(kernel::wait4(-1, status, options, usage));
}

}  // extern "C"
