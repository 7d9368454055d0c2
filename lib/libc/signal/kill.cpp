// kill and killpg: a signal to processes.
// Does not belong here: one with a value (sigqueue.cpp), or to a thread (raise.cpp).
#include <signal.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int kill(pid_t process, int signal) { return set_errno(kernel::kill(process, signal)); }

// 0 is the caller's group here, too; 1 would be all processes by kill's rules.
int killpg(pid_t group, int signal) {
  if (group < 0 || group == 1) return set_errno(result<void>(error{EINVAL}));
  return set_errno(kernel::kill(-group, signal));
}

}  // extern "C"
