// sigprocmask, sigpending and sigsuspend: signals held back, and let through.
// Does not belong here: taking one without a handler (sigwait.cpp); pthread_sigmask, which has no errno.
#include <signal.h>
#include "kernel/signal.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

// The kernel lets SIGKILL and SIGSTOP through whatever the set says.
int sigprocmask(int how, const sigset_t *set, sigset_t *old) {
  return set_errno(kernel::rt_sigprocmask(how, set != nullptr ? &set->__signals : nullptr,
                                          old != nullptr ? &old->__signals : nullptr));
}

int sigpending(sigset_t *set) { return set_errno(kernel::rt_sigpending(&set->__signals)); }

int sigsuspend(const sigset_t *mask) { return set_errno(kernel::rt_sigsuspend(&mask->__signals)); }

}  // extern "C"
