// sigaltstack: another stack for handlers.
// Does not belong here: which handlers run there (sigaction.cpp, SA_ONSTACK).
#include <signal.h>
#include "kernel/signal.h"
#include "libc/errno/set_errno.h"

static_assert(offsetof(ucontext_t, uc_mcontext) == 40 && offsetof(ucontext_t, uc_sigmask) == 296,
              "the kernel's arch/x86/include/asm/sigframe.h; kernel/x86_64/restorer.S counts on the first");

extern "C" int sigaltstack(const stack_t *stack, stack_t *old) {
  return shoji::set_errno(shoji::kernel::sigaltstack(stack, old));
}
