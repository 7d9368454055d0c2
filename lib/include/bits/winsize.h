/* struct winsize, which POSIX wants in <termios.h>, and Linux's programs look for in <sys/ioctl.h>.
   Does not belong here: asking for it (tcgetwinsize, TIOCGWINSZ). */
#ifndef _BITS_WINSIZE_H
#define _BITS_WINSIZE_H

/* TIOCGWINSZ(2const): rows and columns in characters, the other two in pixels. */
struct winsize {
  unsigned short ws_row;
  unsigned short ws_col;
  unsigned short ws_xpixel;
  unsigned short ws_ypixel;
};

#endif
