// lockf: fcntl's locks, for writing, from the descriptor's place on.
// Does not belong here: locks of the whole open file (sys/file.cpp).
#include <fcntl.h>
#include <unistd.h>
#include "kernel/file.h"
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

result<void> lock(unsigned fd, int command, off_t length) {
  struct flock wanted = {F_WRLCK, SEEK_CUR, 0, length, 0};
  const auto ask = [&](unsigned operation) -> result<void> {
    SHOJI_TRY(kernel::fcntl(fd, operation, reinterpret_cast<unsigned long>(&wanted)));
    return result<void>(0);
  };
  switch (command) {
    case F_ULOCK: wanted.l_type = F_UNLCK; return ask(F_SETLK);
    case F_LOCK: return ask(F_SETLKW);
    case F_TLOCK: return ask(F_SETLK);
    case F_TEST: {
      SHOJI_TRY(ask(F_GETLK));
      const bool free = wanted.l_type == F_UNLCK || wanted.l_pid == kernel::getpid();
      return result<void>(free ? 0 : -EACCES);
    }
    default: return error{EINVAL};
  }
}

}  // namespace

extern "C" int lockf(int fd, int command, off_t length) {
  return set_errno(lock(static_cast<unsigned>(fd), command, length));
}
