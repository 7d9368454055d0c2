// system: a command given to the shell, and the wait for its end.
// Does not belong here: a program without a shell (unistd/execve.cpp, spawn).
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "kernel/directory.h"
#include "kernel/process.h"
#include "kernel/signal.h"
#include "libc/errno/set_errno.h"
#include "process/turn.h"

using namespace shoji;

namespace {

constexpr const char *shell = "/bin/sh";

// While any thread waits for a command, SIGINT and SIGQUIT, which a terminal sends to the command too, are ignored. The
// first that waits keeps what they did before, the last brings it back.
class patience {
 public:
  patience() {
    const turn mine(lock_);
    if (waiting_++ != 0) return;
    const kernel::signal_action ignored = {SIG_IGN, kernel::has_restorer, kernel::shoji_signal_return, 0};
    static_cast<void>(kernel::rt_sigaction(SIGINT, &ignored, &interrupt_));
    static_cast<void>(kernel::rt_sigaction(SIGQUIT, &ignored, &quit_));
  }
  ~patience() {
    const turn mine(lock_);
    if (--waiting_ == 0) bring_back();
  }
  patience(const patience &) = delete;

  static void bring_back() {
    static_cast<void>(kernel::rt_sigaction(SIGINT, &interrupt_, nullptr));
    static_cast<void>(kernel::rt_sigaction(SIGQUIT, &quit_, nullptr));
  }

 private:
  static inline constinit lock lock_{};
  static inline int waiting_;
  static inline kernel::signal_action interrupt_, quit_;
};

[[noreturn]] void run(const char *text, const kernel::signal_set &mask) {
  patience::bring_back();
  static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &mask, nullptr));
  const char *const arguments[] = {"sh", "-c", "--", text, nullptr};
  static_cast<void>(kernel::execve(shell, arguments, environ));
  kernel::exit_group(127);  // as if the shell had ended so: system(3)
}

// A fork and no vfork: a handler of the caller's may run in the child until execve, and needs memory of its own.
result<int> run_and_wait(const char *text, const kernel::signal_set &mask) {
  const auto child = kernel::fork();
  if (!child) return child;
  if (child.value() == 0) run(text, mask);
  int status;
  for (;;) {
    const auto ended = kernel::wait4(child.value(), &status, 0, nullptr);
    if (ended) return result<int>(status);
    if (ended.failure().number != EINTR) return ended;
  }
}

}  // namespace

// The status as wait(2) has it. Without a command: whether there is a shell.
extern "C" int system(const char *text) {
  constexpr int may_be_executed = 1;
  if (text == nullptr) return kernel::access(shell, may_be_executed).has_value();

  const patience waiting;
  const kernel::signal_set child_ended = kernel::signal_bit(SIGCHLD);
  kernel::signal_set mask;
  static_cast<void>(kernel::rt_sigprocmask(kernel::block_signals, &child_ended, &mask));
  const auto answer = run_and_wait(text, mask);
  static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &mask, nullptr));
  return set_errno(answer);
}
