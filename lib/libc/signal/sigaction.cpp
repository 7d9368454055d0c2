// sigaction: what a signal does to the process.
// Does not belong here: signal(), its forerunner (signal.cpp), or the way back from a handler
// (kernel/x86_64/restorer.S).
#include <signal.h>
#include "kernel/signal.h"
#include "libc/errno/set_errno.h"
#include "libc/signal/reserved_signals.h"

using namespace shoji;

// The structure of the kernel has wider flags, and a restorer without which no handler could return (rt_sigaction(2)).
extern "C" int sigaction(int signal, const struct sigaction *action, struct sigaction *old) {
  if (is_reserved(signal)) return set_errno(result<void>(error{EINVAL}));
  kernel::signal_action wanted;
  kernel::signal_action before;
  if (action != nullptr) {
    const auto flags = static_cast<unsigned>(action->sa_flags);
    wanted = {action->sa_handler, flags | kernel::has_restorer, kernel::shoji_signal_return, action->sa_mask.__signals};
  }
  const auto answer =
      kernel::rt_sigaction(signal, action != nullptr ? &wanted : nullptr, old != nullptr ? &before : nullptr);
  if (answer && old != nullptr) {
    old->sa_handler = before.handler;
    old->sa_mask.__signals = before.mask;
    old->sa_flags = static_cast<int>(before.flags & ~kernel::has_restorer);
    old->sa_restorer = before.restorer;
  }
  return set_errno(answer);
}
