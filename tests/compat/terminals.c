// Terminals: names, attributes, speeds, windows, and what a pseudoterminal's two ends answer; as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include "inputs/compared.h"

static void show(const struct termios *is) {
  printf("%x %x %x %x %d:", is->c_iflag, is->c_oflag, is->c_cflag, is->c_lflag, is->c_line);
  for (int i = 0; i < NCCS; ++i) printf(" %d", is->c_cc[i]);
  printf("; %d %d\n", cfgetispeed(is), cfgetospeed(is));
}

int main(void) {
  struct termios is, before;
  struct winsize window = {24, 80, 1, 2}, size;
  char name[100];
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  say(grantpt(master));
  say(unlockpt(master));
  say(ptsname_r(master, name, sizeof name));
  printf("%d %.9s\n", strcmp(ptsname(master), name), name);
  say(ptsname_r(master, name, 10));
  int terminal = open(ptsname(master), O_RDWR | O_NOCTTY);
  say(isatty(terminal));
  say(ttyname_r(terminal, name, sizeof name));
  printf("%d %d\n", strcmp(ptsname(master), name), strcmp(ttyname(terminal), name));
  say(ttyname_r(terminal, name, 5));
  puts(ctermid(NULL));
  puts(ctermid(name));

  say(tcgetattr(terminal, &is));
  show(&is);
  before = is;
  cfmakeraw(&is);
  show(&is);
  say(tcsetattr(terminal, TCSANOW, &is));
  memset(&is, 0x55, sizeof is);
  say(tcgetattr(terminal, &is));
  show(&is);
  say(tcsetattr(terminal, TCSADRAIN, &before));
  say(tcsetattr(terminal, TCSAFLUSH, &before));
  say(tcsetattr(terminal, 3, &before));
  static const speed_t speeds[] = {B0, B50, B9600, B38400, B57600, B115200, B4000000};
  for (unsigned i = 0; i < sizeof speeds / sizeof *speeds; ++i) {
    is = before;
    printf("%d %d", cfsetospeed(&is, speeds[i]), cfsetispeed(&is, speeds[i]));
    printf(" %d %d %x\n", cfgetispeed(&is), cfgetospeed(&is), is.c_cflag & (CBAUD | 0xff0));
  }
  say(cfsetospeed(&is, 99));
  say(cfsetispeed(&is, 0x2000));
  say(cfsetspeed(&is, 115200));
  printf("%d %d\n", cfgetispeed(&is), cfgetospeed(&is));
  say(cfsetspeed(&is, B9600));
  printf("%d %d\n", cfgetispeed(&is), cfgetospeed(&is));
  say(cfsetspeed(&is, 31));
  say(tcsetattr(terminal, TCSANOW, &is));
  say(tcgetattr(terminal, &is));
  show(&is);

  say(ioctl(terminal, TIOCSWINSZ, &window));
  say(ioctl(master, TIOCGWINSZ, &size));
  printf("%d %d %d %d\n", size.ws_row, size.ws_col, size.ws_xpixel, size.ws_ypixel);
  say(write(master, "ab\n", 3));
  int waiting = -1;
  struct pollfd asked = {terminal, POLLIN, 0};
  say(poll(&asked, 1, -1));
  say(ioctl(terminal, FIONREAD, &waiting));
  printf("%d\n", waiting);
  say(tcflush(terminal, TCIFLUSH));
  say(ioctl(terminal, FIONREAD, &waiting));
  printf("%d\n", waiting);
  say(tcflush(terminal, 7));
  say(tcdrain(terminal));
  say(tcflow(terminal, TCOOFF));
  say(tcflow(terminal, TCOON));
  say(tcflow(terminal, 9));
  say(tcsendbreak(terminal, 0));
  say(tcgetsid(terminal));

  int fds[2];
  pipe(fds);
  say(tcgetattr(fds[0], &is));
  say(tcsetattr(fds[0], TCSANOW, &before));
  say(isatty(fds[0]));
  say(tcdrain(fds[0]));
  say(tcflush(fds[0], TCIOFLUSH));
  say(ioctl(fds[0], TIOCGWINSZ, &size));
  say(ioctl(-1, TIOCGWINSZ, &size));
  say(ttyname_r(fds[0], name, sizeof name));
  say(ttyname(fds[0]) == NULL ? -1 : 0);
  say(grantpt(fds[0]));
  say(unlockpt(fds[0]));
  say(ptsname(fds[0]) == NULL ? -1 : 0);
  say(ptsname_r(fds[0], name, sizeof name));
  int on = 1;
  say(ioctl(fds[0], FIONBIO, &on));
  say(read(fds[0], name, 1));
  say(ioctl(fds[0], FIOCLEX));
  say(fcntl(fds[0], F_GETFD));

  fflush(stdout);
  if (fork() == 0) {
    setsid();
    say(ioctl(terminal, TIOCSCTTY, 0));
    say(tcgetsid(terminal) == getpid());
    say(tcgetpgrp(terminal) == getpid());
    say(open("/dev/tty", O_RDWR) >= 0);
    fflush(stdout);
    _exit(0);
  }
  wait(NULL);
  return 0;
}
