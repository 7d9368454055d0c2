// What the C functions of stdio answer in place of a result.
// Does not belong here: streams.
#pragma once
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include "libc/errno/set_errno.h"

namespace shoji {

// 0, or EOF and errno.
inline int to_status(result<size_t> put) { return set_errno(put) == static_cast<size_t>(-1) ? EOF : 0; }

// Whether there is anything: false at the end of a file, and for an error, with errno.
inline bool is_some(result<size_t> read) { return set_errno(read) + 1 > 1; }

}  // namespace shoji
