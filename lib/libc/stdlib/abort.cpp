// abort: the end of a process that found itself broken.
// Does not belong here: a message (abort_saying.cpp), or any other signal.
#include <stdlib.h>
#include "kernel/process.h"
#include "kernel/signal.h"
#include "kernel/thread.h"

using namespace shoji;

namespace {

// The call costs less than its arguments: one copy of this is smaller.
[[gnu::noinline]] void raise_abort() {
  static_cast<void>(kernel::tgkill(kernel::getpid(), kernel::gettid(), kernel::signal_abort));
}

}  // namespace

// A handler of SIGABRT runs, even where the signal was blocked; if it returns, or SIGABRT was ignored, the signal comes
// again with its default action (abort(3)). None of these calls can fail.
extern "C" void abort() {
  const kernel::signal_set set = kernel::signal_bit(kernel::signal_abort);
  static_cast<void>(kernel::rt_sigprocmask(kernel::unblock_signals, &set, nullptr));
  raise_abort();
  const kernel::signal_action by_default = {};
  static_cast<void>(kernel::rt_sigaction(kernel::signal_abort, &by_default, nullptr));
  raise_abort();
  __builtin_trap();  // reached only by the first process of a container, which no default action ends
}
