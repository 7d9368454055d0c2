// tcgetattr and tcsetattr: between the kernel's attributes and those of POSIX.
// Does not belong here: speeds in the structure (speed.cpp).
#include <termios.h>
#include "kernel/terminal.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

constexpr unsigned input_shift = 16;  // CIBAUD is CBAUD, so far to the left
constexpr unsigned kernel_cc = sizeof kernel::termios::c_cc;

}  // namespace

extern "C" {

int tcgetattr(int fd, struct termios *attributes) {
  kernel::termios from;
  const auto answer = kernel::get_attributes(static_cast<unsigned>(fd), &from);
  if (!answer) return set_errno(answer);
  *attributes = {};
  attributes->c_iflag = from.c_iflag;
  attributes->c_oflag = from.c_oflag;
  attributes->c_cflag = from.c_cflag;
  attributes->c_lflag = from.c_lflag;
  attributes->c_line = from.c_line;
  for (unsigned i = 0; i != kernel_cc; ++i) attributes->c_cc[i] = from.c_cc[i];
  attributes->c_ispeed = cfgetispeed(attributes);
  attributes->c_ospeed = cfgetospeed(attributes);
  return 0;
}

// An input speed that is the output's is none of its own.
int tcsetattr(int fd, int when, const struct termios *attributes) {
  if (when < TCSANOW || when > TCSAFLUSH) return set_errno(result<void>(error{EINVAL}));
  kernel::termios to = {};
  to.c_iflag = attributes->c_iflag;
  to.c_oflag = attributes->c_oflag;
  to.c_cflag = attributes->c_cflag;
  to.c_lflag = attributes->c_lflag;
  to.c_line = attributes->c_line;
  for (unsigned i = 0; i != kernel_cc; ++i) to.c_cc[i] = attributes->c_cc[i];
  if ((to.c_cflag & CIBAUD) == (to.c_cflag & CBAUD) << input_shift) to.c_cflag &= ~static_cast<tcflag_t>(CIBAUD);
  return set_errno(kernel::set_attributes(static_cast<unsigned>(fd), static_cast<unsigned>(when), &to));
}

}  // extern "C"
