// cfmakeraw.
// Does not belong here: any call; the terminal learns of it by tcsetattr.
#include <termios.h>

extern "C" void cfmakeraw(struct termios *attributes) {
  attributes->c_iflag &= ~static_cast<tcflag_t>(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
  attributes->c_oflag &= ~static_cast<tcflag_t>(OPOST);
  attributes->c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  attributes->c_cflag &= ~static_cast<tcflag_t>(CSIZE | PARENB);
  attributes->c_cflag |= CS8;
  attributes->c_cc[VMIN] = 1;
  attributes->c_cc[VTIME] = 0;
}
