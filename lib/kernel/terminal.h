// What terminals answer to ioctl(2), typed.
// Does not belong here: any other device's requests; how a program of POSIX sees attributes (libc/termios).
#pragma once
#include "kernel/file.h"

namespace shoji::kernel {

// Requests of the kernel's include/uapi/asm-generic/ioctls.h, not by the names of <sys/ioctl.h>, which are macros
// there.
enum terminal_request : unsigned {
  tty_get_attributes = 0x5401,        // TCGETS
  tty_set_attributes = 0x5402,        // TCSETS; one more: once all is sent; two more: and what came is thrown away
  tty_break = 0x5409,                 // TCSBRK
  tty_break_for = 0x5425,             // TCSBRKP
  tty_flow = 0x540a,                  // TCXONC
  tty_flush = 0x540b,                 // TCFLSH
  tty_get_foreground_group = 0x540f,  // TIOCGPGRP
  tty_set_foreground_group = 0x5410,  // TIOCSPGRP
  tty_get_window_size = 0x5413,       // TIOCGWINSZ
  tty_set_window_size = 0x5414,       // TIOCSWINSZ
  tty_get_session = 0x5429,           // TIOCGSID
  pty_get_number = 0x80045430,        // TIOCGPTN
  pty_set_lock = 0x40045431,          // TIOCSPTLCK
};

// Its termios of asm-generic/termbits.h.
struct termios {
  unsigned c_iflag;
  unsigned c_oflag;
  unsigned c_cflag;
  unsigned c_lflag;
  unsigned char c_line;
  unsigned char c_cc[19];
};

// TCGETS(2const). ENOTTY: not a terminal.
[[gnu::always_inline]] inline result<int> get_attributes(unsigned fd, termios *attributes) {
  return ioctl(fd, tty_get_attributes, attributes);
}

// TCSETS(2const). `when`: 0 at once, 1 once all is sent, 2 also throws away what came. EINTR EIO ENOTTY.
[[gnu::always_inline]] inline result<int> set_attributes(unsigned fd, unsigned when, const termios *attributes) {
  return ioctl(fd, tty_set_attributes + when, const_cast<termios *>(attributes));
}

// TIOCGPGRP(2const): the process group in the foreground. ENOTTY; EINVAL EPERM for no group of the terminal's session.
[[gnu::always_inline]] inline result<int> get_foreground_group(unsigned fd, int *group) {
  return ioctl(fd, tty_get_foreground_group, group);
}
[[gnu::always_inline]] inline result<int> set_foreground_group(unsigned fd, const int *group) {
  return ioctl(fd, tty_set_foreground_group, const_cast<int *>(group));
}

// TIOCGSID(2const): the session that the terminal belongs to. ENOTTY: to none of the caller's.
[[gnu::always_inline]] inline result<int> get_terminal_session(unsigned fd, int *session) {
  return ioctl(fd, tty_get_session, session);
}

// Requests whose argument is a number: a break, what flows, what is thrown away. EINVAL EIO ENOTTY.
[[gnu::always_inline]] inline result<int> order_terminal(unsigned fd, terminal_request request, unsigned long word) {
  return result<int>(syscall(number::ioctl, fd, static_cast<unsigned>(request), word));
}

// TIOCGPTN and TIOCSPTLCK of ioctl_tty(2): the number of the terminal whose other end this is, and its lock. ENOTTY.
[[gnu::always_inline]] inline result<int> get_terminal_number(unsigned fd, unsigned *terminal) {
  return ioctl(fd, pty_get_number, terminal);
}
[[gnu::always_inline]] inline result<int> set_terminal_lock(unsigned fd, const int *locked) {
  return ioctl(fd, pty_set_lock, const_cast<int *>(locked));
}

// Whether the descriptor is a terminal, for those who want no reason.
inline bool is_terminal(int fd) {
  termios attributes;
  return get_attributes(static_cast<unsigned>(fd), &attributes).has_value();
}

}  // namespace shoji::kernel
