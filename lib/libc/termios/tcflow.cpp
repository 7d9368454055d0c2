// What flows: tcdrain, tcflush, tcflow, tcsendbreak; and the terminal's session and window.
// Does not belong here: attributes (tcgetattr.cpp), the foreground group (unistd/terminal_group.cpp).
#include <termios.h>
#include "kernel/terminal.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

// A break of 1 is none: the kernel only waits until all is sent.
int tcdrain(int fd) { return set_errno(kernel::order_terminal(static_cast<unsigned>(fd), kernel::tty_break, 1)); }

int tcflush(int fd, int queue) {
  return set_errno(
      kernel::order_terminal(static_cast<unsigned>(fd), kernel::tty_flush, static_cast<unsigned long>(queue)));
}

int tcflow(int fd, int action) {
  return set_errno(
      kernel::order_terminal(static_cast<unsigned>(fd), kernel::tty_flow, static_cast<unsigned long>(action)));
}

// For 0 a quarter of a second; else `duration` milliseconds, which the kernel wants in tenths of a second.
int tcsendbreak(int fd, int duration) {
  const auto place = static_cast<unsigned>(fd);
  if (duration <= 0) return set_errno(kernel::order_terminal(place, kernel::tty_break, 0));
  const auto tenths = (static_cast<unsigned long>(duration) + 99) / 100;
  return set_errno(kernel::order_terminal(place, kernel::tty_break_for, tenths));
}

pid_t tcgetsid(int fd) {
  int session;
  const auto answer = kernel::get_terminal_session(static_cast<unsigned>(fd), &session);
  return answer ? session : set_errno(answer);
}

int tcgetwinsize(int fd, struct winsize *size) {
  return set_errno(kernel::ioctl(static_cast<unsigned>(fd), kernel::tty_get_window_size, size));
}

int tcsetwinsize(int fd, const struct winsize *size) {
  return set_errno(
      kernel::ioctl(static_cast<unsigned>(fd), kernel::tty_set_window_size, const_cast<struct winsize *>(size)));
}

}  // extern "C"
