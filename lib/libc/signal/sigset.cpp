// sigemptyset, sigfillset, sigaddset, sigdelset and sigismember: sets of signals.
// Does not belong here: what is done with a set (sigprocmask.cpp and its neighbours).
#include <signal.h>
#include "kernel/signal.h"
#include "libc/errno/set_errno.h"
#include "libc/signal/reserved_signals.h"

using namespace shoji;

static_assert(sizeof(sigset_t) == sizeof(kernel::signal_set));

namespace {

result<void> check(int signal) { return result<void>(signal >= 1 && signal <= SIGRTMAX ? 0 : -EINVAL); }

// What may be added or left out: not what the library keeps to itself.
result<void> check_change(int signal) { return is_reserved(signal) ? result<void>(error{EINVAL}) : check(signal); }

}  // namespace

extern "C" {

int sigemptyset(sigset_t *set) {
  set->__signals = 0;
  return 0;
}

int sigfillset(sigset_t *set) {
  set->__signals = kernel::every_signal & ~reserved_signals;
  return 0;
}

int sigaddset(sigset_t *set, int signal) {
  const auto known = check_change(signal);
  if (known) set->__signals |= kernel::signal_bit(signal);
  return set_errno(known);
}

int sigdelset(sigset_t *set, int signal) {
  const auto known = check_change(signal);
  if (known) set->__signals &= ~kernel::signal_bit(signal);
  return set_errno(known);
}

int sigismember(const sigset_t *set, int signal) {
  const auto known = check(signal);
  return known ? (set->__signals & kernel::signal_bit(signal)) != 0 : set_errno(known);
}

}  // extern "C"
