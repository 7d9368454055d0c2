// getrandom and getentropy.
// Does not belong here: numbers that may be guessed (stdlib/random.cpp).
#include <sys/random.h>
#include "kernel/machine.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// POSIX's GETENTROPY_MAX. So many come whole once the pool is filled; until then a handler may interrupt.
constexpr size_t most = 256;

result<void> fill(char *next, size_t count) {
  if (count > most) return error{EIO};
  while (count != 0) {
    const auto got = kernel::getrandom(next, count, 0);
    if (!got && got.failure().number == EINTR) continue;
    const size_t bytes = SHOJI_TRY(got);
    next += bytes;
    count -= bytes;
  }
  return result<void>(0);
}

}  // namespace

extern "C" {

ssize_t getrandom(void *buffer, size_t count, unsigned flags) {
  return static_cast<ssize_t>(set_errno(kernel::getrandom(buffer, count, flags)));
}

int getentropy(void *buffer, size_t count) { return set_errno(fill(static_cast<char *>(buffer), count)); }

}  // extern "C"
