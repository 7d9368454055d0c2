// posix_spawn and posix_spawnp: the child runs on its parent's memory, and the parent waits until it has another
// program or has failed. Does not belong here: the lists and attributes (file_actions.cpp, attributes.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <unistd.h>
#include "kernel/credentials.h"
#include "kernel/process.h"
#include "kernel/schedule.h"
#include "kernel/signal.h"
#include "kernel/thread.h"
#include "libc/errno/set_errno.h"
#include "libc/spawn/action.h"
#include "libc/unistd/execute.h"

using namespace shoji;

namespace {

struct order {
  const char *name;
  bool look_for_it;
  const posix_spawn_file_actions_t *actions;
  const posix_spawnattr_t *attributes;  // null: none
  char *const *arguments;
  char *const *environment;
  kernel::signal_set mask;  // of the parent
  int failed;               // what the child leaves to its parent: an error's number
};

bool asks(const order &what, int flag) { return what.attributes != nullptr && (what.attributes->__flags & flag) != 0; }

// A handler of the parent's must not run on the parent's memory here: all signals are blocked until the handlers are
// gone.
void reset_handlers(const order &what) {
  const kernel::signal_set wanted =
      asks(what, POSIX_SPAWN_SETSIGDEF) ? what.attributes->__default_signals.__signals : 0;
  constexpr kernel::signal_action by_default = {};
  for (int each = 1; each <= SIGRTMAX; ++each) {
    kernel::signal_action now;
    if (!kernel::rt_sigaction(each, nullptr, &now) || now.handler == SIG_DFL) continue;
    if (now.handler != SIG_IGN || (wanted & kernel::signal_bit(each)) != 0)
      static_cast<void>(kernel::rt_sigaction(each, &by_default, nullptr));
  }
}

// In POSIX's order, but that the mask comes last.
result<void> prepare(const order &what) {
  reset_handlers(what);
  if (asks(what, POSIX_SPAWN_SETSCHEDULER))
    SHOJI_TRY(kernel::sched_setscheduler(0, what.attributes->__policy, &what.attributes->__priority));
  else if (asks(what, POSIX_SPAWN_SETSCHEDPARAM))
    SHOJI_TRY(kernel::sched_setparam(0, &what.attributes->__priority));
  if (asks(what, POSIX_SPAWN_SETSID)) SHOJI_TRY(kernel::setsid());
  if (asks(what, POSIX_SPAWN_SETPGROUP)) SHOJI_TRY(kernel::setpgid(0, what.attributes->__group));
  if (asks(what, POSIX_SPAWN_RESETIDS)) {
    SHOJI_TRY(kernel::setresgid(~0U, kernel::getgid(), ~0U));
    SHOJI_TRY(kernel::setresuid(~0U, kernel::getuid(), ~0U));
  }
  if (what.actions != nullptr)
    for (const spawn_action *each = what.actions->__first; each != nullptr; each = each->next)
      SHOJI_TRY(run_action(*each));
  const kernel::signal_set mask = asks(what, POSIX_SPAWN_SETSIGMASK) ? what.attributes->__mask.__signals : what.mask;
  return kernel::rt_sigprocmask(kernel::set_signal_mask, &mask, nullptr);
}

// The child. It has the parent's errno, too, and leaves it alone.
int run(void *argument) {
  auto &what = *static_cast<order *>(argument);
  const auto ready = prepare(what);
  if (!ready)
    what.failed = ready.failure().number;
  else if (what.look_for_it)
    what.failed = execute(what.name, what.arguments, what.environment, false).number;
  else
    what.failed = kernel::execve(what.name, what.arguments, what.environment).failure().number;
  return 127;
}

// The parent sleeps meanwhile: the child may as well have a piece of its stack. That has room for a path in execute.
int spawn(pid_t *process, order &what) {
  alignas(16) char stack[3 * 4096];
  static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &kernel::every_signal, &what.mask));
  const auto child =
      kernel::clone(CLONE_VM | CLONE_VFORK | SIGCHLD, stack + sizeof stack, nullptr, nullptr, nullptr, run, &what);
  if (!child) what.failed = child.failure().number;
  if (child && what.failed != 0) static_cast<void>(kernel::wait4(child.value(), nullptr, 0, nullptr));
  static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &what.mask, nullptr));
  if (what.failed == 0 && process != nullptr) *process = child.value();
  return what.failed;
}

}  // namespace

extern "C" {

int posix_spawn(pid_t *__restrict process, const char *__restrict path, const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *__restrict attributes, char *const arguments[], char *const environment[]) {
  order what = {path, false, actions, attributes, arguments, environment, 0, 0};
  return spawn(process, what);
}

int posix_spawnp(pid_t *__restrict process, const char *__restrict name, const posix_spawn_file_actions_t *actions,
                 const posix_spawnattr_t *__restrict attributes, char *const arguments[], char *const environment[]) {
  order what = {name, true, actions, attributes, arguments, environment, 0, 0};
  return spawn(process, what);
}

}  // extern "C"
