// An action of posix_spawn_file_actions_t, in the child.
// Does not belong here: listing them (file_actions.cpp).
#include <fcntl.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "kernel/process.h"
#include "kernel/terminal.h"
#include "libc/errno/set_errno.h"
#include "libc/spawn/action.h"

using namespace shoji;

namespace {

// At exactly that descriptor.
result<void> open_at(const spawn_action &action) {
  static_cast<void>(kernel::close(static_cast<unsigned>(action.fd)));
  const int opened = SHOJI_TRY(kernel::open(action.path, action.other, action.mode));
  if (opened == action.fd) return result<void>(0);
  const int flags = (action.other & O_CLOEXEC) != 0 ? O_CLOEXEC : 0;
  SHOJI_TRY(kernel::dup3(static_cast<unsigned>(opened), static_cast<unsigned>(action.fd), flags));
  return kernel::close(static_cast<unsigned>(opened));
}

// dup2 does nothing where both are the same, and FD_CLOEXEC would stay: the child's program is to have it.
result<void> duplicate(unsigned fd, unsigned wanted) {
  if (fd != wanted) {
    SHOJI_TRY(kernel::dup2(fd, wanted));
    return result<void>(0);
  }
  const int flags = SHOJI_TRY(kernel::fcntl(fd, F_GETFD, 0));
  SHOJI_TRY(kernel::fcntl(fd, F_SETFD, static_cast<unsigned long>(flags & ~FD_CLOEXEC)));
  return result<void>(0);
}

// Who changes the foreground group from the background is stopped by SIGTTOU, but all signals are blocked here.
result<void> to_foreground(unsigned fd) {
  const int group = kernel::getpgrp();
  SHOJI_TRY(kernel::set_foreground_group(fd, &group));
  return result<void>(0);
}

}  // namespace

result<void> shoji::run_action(const spawn_action &action) {
  const auto fd = static_cast<unsigned>(action.fd);
  switch (action.what) {
    case spawn_action::open: return open_at(action);
    case spawn_action::close: {
      const auto closed = kernel::close(fd);
      return !closed && closed.failure().number != EBADF ? closed : result<void>(0);
    }
    case spawn_action::duplicate: return duplicate(fd, static_cast<unsigned>(action.other));
    case spawn_action::change_folder: return kernel::chdir(action.path);
    case spawn_action::change_to_descriptor: return kernel::fchdir(fd);
    case spawn_action::close_from: return kernel::close_range(fd, ~0U, 0);
    case spawn_action::foreground: return to_foreground(fd);
  }
  return error{EINVAL};
}
