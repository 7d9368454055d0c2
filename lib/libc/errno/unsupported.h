// What a call that older kernels do not have answers there.
// Does not belong here: how an answer becomes errno (set_errno.h).
#pragma once
#include <errno.h>
#include "core/result.h"

namespace shoji {

// ENOSYS would say that the function is not there; it is, and only flags of the kernel's newer call are not.
inline result<void> or_unsupported(result<void> answer) {
  return !answer && answer.failure().number == ENOSYS ? result<void>(error{EOPNOTSUPP}) : answer;
}

}  // namespace shoji
