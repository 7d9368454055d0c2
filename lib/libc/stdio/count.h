// What printf's family answers: a count that fits into an int.
// Does not belong here: counting.
#pragma once
#include <errno.h>
#include <limits.h>
#include "libc/errno/set_errno.h"

namespace shoji {

// -1 and errno for an error, and for more than INT_MAX bytes (EOVERFLOW, printf(3)).
inline int to_count(result<size_t> put) {
  if (put && put.value() > INT_MAX) put = error{EOVERFLOW};
  return static_cast<int>(set_errno(put));
}

}  // namespace shoji
