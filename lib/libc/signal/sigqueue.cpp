// sigqueue: a signal with a value to a process.
// Does not belong here: one without (kill.cpp).
#include <signal.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

// The kernel asks the sender who it is (rt_sigqueueinfo(2)), and believes it: what it refuses to believe is that a code
// above 0 comes from anybody but itself.
extern "C" int sigqueue(pid_t process, int signal, union sigval value) {
  siginfo_t info = {};
  info.si_signo = signal;
  info.si_code = SI_QUEUE;
  info.si_pid = kernel::getpid();
  info.si_uid = kernel::getuid();
  info.si_value = value;
  return set_errno(kernel::rt_sigqueueinfo(process, signal, &info));
}
