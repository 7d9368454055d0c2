// fork.
// Does not belong here: vfork (vfork.cpp), or a thread (pthread).
#include <unistd.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"
#include "libc/pthread/fork_stage.h"

using namespace shoji;

// The program's handlers stand outside: they may call malloc.
extern "C" pid_t fork() {
  if (call_fork_handlers != nullptr) call_fork_handlers(fork_stage::before);
  if (keep_locks_through_fork != nullptr) keep_locks_through_fork(fork_stage::before);
  const auto child = kernel::fork();
  const auto stage = child && child.value() == 0 ? fork_stage::in_child : fork_stage::in_parent;
  if (keep_locks_through_fork != nullptr) keep_locks_through_fork(stage);
  if (call_fork_handlers != nullptr) call_fork_handlers(stage);
  return set_errno(child);
}
