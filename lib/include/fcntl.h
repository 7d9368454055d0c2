/* <fcntl.h>: open(2) and its flags; the values are those of the kernel's include/uapi/asm-generic/fcntl.h.
   Does not belong here: read, write and close (unistd.h). */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <bits/features.h>
#include <sys/types.h>

#define O_RDONLY 00
#define O_WRONLY 01
#define O_RDWR 02
#define O_ACCMODE 03
#define O_CREAT 0100
#define O_EXCL 0200
#define O_NOCTTY 0400
#define O_TRUNC 01000
#define O_APPEND 02000
#define O_NONBLOCK 04000
#define O_DSYNC 010000
#define O_DIRECTORY 0200000
#define O_NOFOLLOW 0400000
#define O_CLOEXEC 02000000
#define O_SYNC 04010000
#define O_RSYNC O_SYNC
#ifdef __SHOJI_BSD
#define O_ASYNC 020000
#define O_NDELAY O_NONBLOCK
#endif
#ifdef __SHOJI_GNU
#define O_DIRECT 040000
#define O_LARGEFILE 0
#define O_NOATIME 01000000
#define O_PATH 010000000
#define O_TMPFILE 020200000
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* open(2): the descriptor, or -1 and errno. A mode is read only where the flags create a file. */
int open(const char *__file, int __oflag, ...);

#ifdef __cplusplus
}
#endif

#endif
