// The ptrace way: the sandbox stops the command and all that it begins at each call, and takes the number away from
// those that it refuses. It sees paths, which a filter does not. Does not belong here: the stops (watching.cpp).
#include <sys/ptrace.h>
#include "sandbox.h"

namespace sandbox {

namespace {

[[noreturn]] void only_become(const order &what, beginning *told) {
  give_up_privileges(told);
  become(what.command, told, {});
}

}  // namespace

int run_by_ptrace(const order &what) {
  constexpr long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE |
                           PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL;
  beginning *const told = share_beginning();
  const pid_t command = begin(what, told, only_become, options, nullptr);
  return command < 0 ? failed : status_of(follow(what, command, true), what, told);
}

}  // namespace sandbox
