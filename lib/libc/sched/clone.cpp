// clone: a child that calls a function on a stack of its own.
// Does not belong here: the instructions (kernel/x86_64/clone.S), threads of POSIX (pthread/pthread_create.cpp).
#include <sched.h>
#include <stdarg.h>
#include <stdint.h>
#include "kernel/thread.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

constexpr int wants_more = CLONE_PIDFD | CLONE_PARENT_SETTID | CLONE_SETTLS | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID;

}  // namespace

// A child without a stack or a function, which the kernel would make, is fork's or vfork's business.
extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...) {
  if (function == nullptr || stack == nullptr) return set_errno(result<int>(error{EINVAL}));
  int *parent_id = nullptr;
  int *child_id = nullptr;
  void *segment_base = nullptr;
  if ((flags & wants_more) != 0) {
    va_list rest;
    va_start(rest, argument);
    parent_id = va_arg(rest, int *);
    segment_base = va_arg(rest, void *);
    child_id = va_arg(rest, int *);
    va_end(rest);
  }
  void *const aligned = reinterpret_cast<void *>(reinterpret_cast<uintptr_t>(stack) & ~uintptr_t{15});
  return set_errno(
      kernel::clone(static_cast<unsigned>(flags), aligned, parent_id, child_id, segment_base, function, argument));
}
