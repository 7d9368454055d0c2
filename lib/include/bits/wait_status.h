/* What a wait is told of a child, which <sys/wait.h> and <stdlib.h>, for system(3), both show.
   Does not belong here: the functions that wait. */
#ifndef _BITS_WAIT_STATUS_H
#define _BITS_WAIT_STATUS_H

#include <bits/features.h>

#define WNOHANG 1
#define WUNTRACED 2

/* The status word: an exit status in bits 8 to 15; or the signal that ended the process in bits 0 to 6, with bit 7 set
   where memory was dumped; or 0x7f and the signal that stopped it in bits 8 to 15; or 0xffff when it goes on. */
#define WIFEXITED(status) (((status)&0x7f) == 0)
#define WEXITSTATUS(status) (((status) >> 8) & 0xff)
#define WIFSIGNALED(status) (((status)&0x7f) != 0 && ((status)&0x7f) != 0x7f)
#define WTERMSIG(status) ((status)&0x7f)
#define WIFSTOPPED(status) (((status)&0xff) == 0x7f)
#define WSTOPSIG(status) WEXITSTATUS(status)
#define WIFCONTINUED(status) ((status) == 0xffff)
#ifdef __SHOJI_BSD
#define WCOREDUMP(status) (((status)&0x80) != 0)
#define WCOREFLAG 0x80
#define W_EXITCODE(exit, signal) ((exit) << 8 | (signal))
#define W_STOPCODE(signal) ((signal) << 8 | 0x7f)
#endif

#endif
