// The speeds in a struct termios: cfgetispeed, cfgetospeed, cfsetispeed, cfsetospeed, cfsetspeed.
// Does not belong here: any call; the terminal learns of them by tcsetattr.
#include <termios.h>
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

constexpr unsigned input_shift = 16;  // CIBAUD is CBAUD, so far to the left

constexpr unsigned rates[] = {0, 50, 75, 110, 134, 150, 200, 300, 600, 1200, 1800, 2400, 4800, 9600, 19200, 38400};
constexpr unsigned fast_rates[] = {57600,   115200,  230400,  460800,  500000,  576000,  921600, 1000000,
                                   1152000, 1500000, 2000000, 2500000, 3000000, 3500000, 4000000};

bool is_word(speed_t speed) { return speed <= B38400 || (speed >= B57600 && speed <= B4000000); }

// The word for a speed in bits per second; what is none stays what it is.
speed_t word_of(speed_t rate) {
  for (speed_t i = 0; i != sizeof rates / sizeof *rates; ++i)
    if (rates[i] == rate) return B0 + i;
  for (speed_t i = 0; i != sizeof fast_rates / sizeof *fast_rates; ++i)
    if (fast_rates[i] == rate) return B57600 + i;
  return rate;
}

}  // namespace

extern "C" {

speed_t cfgetospeed(const struct termios *attributes) { return attributes->c_cflag & CBAUD; }

speed_t cfgetispeed(const struct termios *attributes) {
  const speed_t own = attributes->c_cflag >> input_shift & CBAUD;
  return own != B0 ? own : cfgetospeed(attributes);
}

int cfsetospeed(struct termios *attributes, speed_t speed) {
  if (!is_word(speed)) return set_errno(result<void>(error{EINVAL}));
  attributes->c_cflag = (attributes->c_cflag & ~static_cast<tcflag_t>(CBAUD)) | speed;
  attributes->c_ospeed = speed;
  return 0;
}

int cfsetispeed(struct termios *attributes, speed_t speed) {
  if (!is_word(speed)) return set_errno(result<void>(error{EINVAL}));
  attributes->c_cflag = (attributes->c_cflag & ~static_cast<tcflag_t>(CIBAUD)) | speed << input_shift;
  attributes->c_ispeed = speed;
  return 0;
}

int cfsetspeed(struct termios *attributes, speed_t speed) {
  if (!is_word(speed)) speed = word_of(speed);
  return cfsetospeed(attributes, speed) == 0 ? cfsetispeed(attributes, speed) : -1;
}

}  // extern "C"
