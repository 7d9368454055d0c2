// pthread_kill: a signal for one thread.
// Does not belong here: signals for processes (signal/kill.cpp).
#include <errno.h>
#include <signal.h>
#include "kernel/process.h"
#include "kernel/signal.h"
#include "libc/pthread/thread.h"

using namespace shoji;

// A thread that has ended and was not joined yet is none of the kernel's any more; that is no error (pthread_kill(3p)).
extern "C" int pthread_kill(pthread_t id, int signal) {
  if (signal < 0 || signal >= NSIG) return EINVAL;
  const int number = __atomic_load_n(&thread_of(id)->alive, __ATOMIC_ACQUIRE);
  if (number == 0) return 0;
  const auto sent = kernel::tgkill(kernel::getpid(), number, signal);
  return sent || sent.failure().number == ESRCH ? 0 : sent.failure().number;
}
