// The one place where an error becomes errno: the last line of each C function that makes a system call.
// Does not belong here: which answers are errors (core/result.h).
#pragma once
#include <errno.h>
#include "core/result.h"

namespace shoji {

// The value, or -1 (MAP_FAILED where T is a pointer) with errno set; a success leaves errno alone (errno(3)).
template <typename T>
[[gnu::always_inline]] inline T set_errno(result<T> answer) {
  if (answer) return answer.value();
  errno = answer.failure().number;
  return (T)-1;
}

// The same for calls that answer nothing but success: 0 or -1.
[[gnu::always_inline]] inline int set_errno(result<void> answer) {
  if (answer) return 0;
  errno = answer.failure().number;
  return -1;
}

}  // namespace shoji
