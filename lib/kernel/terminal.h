// What terminals answer to ioctl(2).
// Does not belong here: any other device's requests.
#pragma once
#include "kernel/file.h"

namespace shoji::kernel {

// The kernel's include/uapi/asm-generic/ioctls.h, and its termios of asm-generic/termbits.h.
constexpr unsigned TCGETS = 0x5401;
struct termios {
  unsigned c_iflag;
  unsigned c_oflag;
  unsigned c_cflag;
  unsigned c_lflag;
  unsigned char c_line;
  unsigned char c_cc[19];
};

// TCGETS, of TCGETS(2const). ENOTTY: not a terminal.
[[gnu::always_inline]] inline result<int> get_attributes(unsigned fd, termios *attributes) {
  return ioctl(fd, TCGETS, attributes);
}

// TIOCGPGRP and TIOCSPGRP, of TIOCGPGRP(2const): the process group in the foreground. ENOTTY; EINVAL EPERM for no group
// of the terminal's session.
constexpr unsigned TIOCGPGRP = 0x540f;
constexpr unsigned TIOCSPGRP = 0x5410;
[[gnu::always_inline]] inline result<int> get_foreground_group(unsigned fd, int *group) {
  return ioctl(fd, TIOCGPGRP, group);
}
[[gnu::always_inline]] inline result<int> set_foreground_group(unsigned fd, const int *group) {
  return ioctl(fd, TIOCSPGRP, const_cast<int *>(group));
}

// Whether the descriptor is a terminal, for those who want no reason.
inline bool is_terminal(int fd) {
  termios attributes;
  return get_attributes(static_cast<unsigned>(fd), &attributes).has_value();
}

}  // namespace shoji::kernel
