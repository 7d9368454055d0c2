/* <termios.h>: termios.h(0p), termios(3). The bits are those of the kernel's include/uapi/asm-generic/termbits.h.
   Does not belong here: requests by their numbers (sys/ioctl.h), isatty and the foreground group (unistd.h). */
#ifndef _TERMIOS_H
#define _TERMIOS_H

#include <bits/features.h>
#include <bits/winsize.h>
#include <sys/types.h>

typedef unsigned char cc_t;
typedef unsigned speed_t;
typedef unsigned tcflag_t;

#define NCCS 32

/* termios(3). The speeds that count stand in c_cflag, where cfsetospeed and its kin put them; c_ispeed and c_ospeed say
   the same. */
struct termios {
  tcflag_t c_iflag;
  tcflag_t c_oflag;
  tcflag_t c_cflag;
  tcflag_t c_lflag;
  cc_t c_line;
  cc_t c_cc[NCCS];
  speed_t c_ispeed;
  speed_t c_ospeed;
};

/* Places in c_cc. */
#define VINTR 0
#define VQUIT 1
#define VERASE 2
#define VKILL 3
#define VEOF 4
#define VTIME 5
#define VMIN 6
#define VSTART 8
#define VSTOP 9
#define VSUSP 10
#define VEOL 11
#ifdef __SHOJI_BSD
#define VSWTC 7
#define VREPRINT 12
#define VDISCARD 13
#define VWERASE 14
#define VLNEXT 15
#define VEOL2 16
#endif

/* c_iflag: what comes in. */
#define IGNBRK 0x001
#define BRKINT 0x002
#define IGNPAR 0x004
#define PARMRK 0x008
#define INPCK 0x010
#define ISTRIP 0x020
#define INLCR 0x040
#define IGNCR 0x080
#define ICRNL 0x100
#define IXON 0x400
#define IXANY 0x800
#define IXOFF 0x1000
#ifdef __SHOJI_BSD
#define IUCLC 0x200
#define IMAXBEL 0x2000
#define IUTF8 0x4000
#endif

/* c_oflag: what goes out. */
#define OPOST 0x01
#define ONLCR 0x04
#define OCRNL 0x08
#define ONOCR 0x10
#define ONLRET 0x20
#define OFILL 0x40
#define NLDLY 0x100
#define NL0 0x000
#define NL1 0x100
#define CRDLY 0x600
#define CR0 0x000
#define CR1 0x200
#define CR2 0x400
#define CR3 0x600
#define TABDLY 0x1800
#define TAB0 0x0000
#define TAB1 0x0800
#define TAB2 0x1000
#define TAB3 0x1800
#define BSDLY 0x2000
#define BS0 0x0000
#define BS1 0x2000
#define VTDLY 0x4000
#define VT0 0x0000
#define VT1 0x4000
#define FFDLY 0x8000
#define FF0 0x0000
#define FF1 0x8000
#ifdef __SHOJI_BSD
#define OLCUC 0x02
#define OFDEL 0x80
#define XTABS 0x1800
#endif

/* c_cflag: the line. */
#define CSIZE 0x30
#define CS5 0x00
#define CS6 0x10
#define CS7 0x20
#define CS8 0x30
#define CSTOPB 0x40
#define CREAD 0x80
#define PARENB 0x100
#define PARODD 0x200
#define HUPCL 0x400
#define CLOCAL 0x800
#ifdef __SHOJI_BSD
#define CBAUD 0x100f
#define CBAUDEX 0x1000
#define CIBAUD 0x100f0000
#define CMSPAR 0x40000000
#define CRTSCTS 0x80000000
#endif

/* c_lflag: who sees what is typed. */
#define ISIG 0x0001
#define ICANON 0x0002
#define ECHO 0x0008
#define ECHOE 0x0010
#define ECHOK 0x0020
#define ECHONL 0x0040
#define NOFLSH 0x0080
#define TOSTOP 0x0100
#define IEXTEN 0x8000
#ifdef __SHOJI_BSD
#define XCASE 0x0004
#define ECHOCTL 0x0200
#define ECHOPRT 0x0400
#define ECHOKE 0x0800
#define FLUSHO 0x1000
#define PENDIN 0x4000
#define EXTPROC 0x10000
#endif

/* Speeds, in words of the kernel's. */
#define B0 0
#define B50 1
#define B75 2
#define B110 3
#define B134 4
#define B150 5
#define B200 6
#define B300 7
#define B600 8
#define B1200 9
#define B1800 10
#define B2400 11
#define B4800 12
#define B9600 13
#define B19200 14
#define B38400 15
#ifdef __SHOJI_BSD
#define EXTA B19200
#define EXTB B38400
#define B57600 0x1001
#define B115200 0x1002
#define B230400 0x1003
#define B460800 0x1004
#define B500000 0x1005
#define B576000 0x1006
#define B921600 0x1007
#define B1000000 0x1008
#define B1152000 0x1009
#define B1500000 0x100a
#define B2000000 0x100b
#define B2500000 0x100c
#define B3000000 0x100d
#define B3500000 0x100e
#define B4000000 0x100f
#endif

/* tcsetattr, tcflush, tcflow. */
#define TCSANOW 0
#define TCSADRAIN 1
#define TCSAFLUSH 2
#define TCIFLUSH 0
#define TCOFLUSH 1
#define TCIOFLUSH 2
#define TCOOFF 0
#define TCOON 1
#define TCIOFF 2
#define TCION 3

#ifdef __cplusplus
extern "C" {
#endif

/* tcgetattr(3), tcsetattr(3): 0, or -1 and errno (ENOTTY). tcsetattr succeeds if any change could be made. */
int tcgetattr(int __fd, struct termios *__attributes);
int tcsetattr(int __fd, int __when, const struct termios *__attributes);
/* cfsetospeed(3): words of the list above; -1 and EINVAL for any other. An input speed of B0 is the output's. */
speed_t cfgetispeed(const struct termios *__attributes);
speed_t cfgetospeed(const struct termios *__attributes);
int cfsetispeed(struct termios *__attributes, speed_t __speed);
int cfsetospeed(struct termios *__attributes, speed_t __speed);
/* tcdrain(3), tcflush(3), tcflow(3), tcsendbreak(3): 0, or -1 and errno. */
int tcdrain(int __fd);
int tcflush(int __fd, int __queue);
int tcflow(int __fd, int __action);
int tcsendbreak(int __fd, int __duration);
/* tcgetsid(3): the session that the terminal belongs to; -1 and errno. */
pid_t tcgetsid(int __fd);
/* tcgetwinsize(3p), tcsetwinsize(3p). */
int tcgetwinsize(int __fd, struct winsize *__size);
int tcsetwinsize(int __fd, const struct winsize *__size);

#ifdef __SHOJI_BSD
/* cfmakeraw(3): each byte as it comes. cfsetspeed(3): both speeds, as a word or in bits per second. */
void cfmakeraw(struct termios *__attributes);
int cfsetspeed(struct termios *__attributes, speed_t __speed);
#endif

#ifdef __cplusplus
}
#endif

#endif
