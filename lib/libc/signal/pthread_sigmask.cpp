// pthread_sigmask: sigprocmask as the threads' functions answer, by the error itself.
// Does not belong here: sigprocmask (sigprocmask.cpp).
#include <signal.h>
#include "kernel/signal.h"

using namespace shoji;

extern "C" int pthread_sigmask(int how, const sigset_t *set, sigset_t *old) {
  const auto answer = kernel::rt_sigprocmask(how, set != nullptr ? &set->__signals : nullptr,
                                             old != nullptr ? &old->__signals : nullptr);
  return answer ? 0 : answer.failure().number;
}
