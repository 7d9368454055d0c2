/* An input speed of its own is kept beside the output's; B0 there, or a c_cflag written by hand, means the output's.
RUN: %cc %s -o %t %link
RUN: %t
*/
#include <errno.h>
#include <termios.h>
#include "../../inputs/expect.h"

int main(void) {
  struct termios is = {0};
  is.c_cflag = B9600 | CS8;
  expect(cfgetospeed(&is) == B9600 && cfgetispeed(&is) == B9600);
  expect(cfsetispeed(&is, B300) == 0 && cfsetospeed(&is, B115200) == 0);
  expect(cfgetispeed(&is) == B300 && cfgetospeed(&is) == B115200);
  expect((is.c_cflag & CSIZE) == CS8);
  expect(cfsetispeed(&is, B0) == 0 && cfgetispeed(&is) == B115200);
  expect(cfsetispeed(&is, 16) == -1 && errno == EINVAL);
  return 0;
}
