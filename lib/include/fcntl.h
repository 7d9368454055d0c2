/* <fcntl.h>: open(2), fcntl(2) and their flags; the values are those of the kernel's include/uapi/asm-generic/fcntl.h
   and include/uapi/linux/fcntl.h. Does not belong here: read, write and close (unistd.h). */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <bits/features.h>
#include <bits/modes.h>
#include <bits/seek.h>
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
#define O_TTY_INIT 0
#define O_EXEC 010000000   /* O_PATH: what execveat and fexecve need */
#define O_SEARCH 010000000 /* what the at-forms need */
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

/* fcntl(2): what it is asked. */
#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_GETLK 5
#define F_SETLK 6
#define F_SETLKW 7
#define F_SETOWN 8
#define F_GETOWN 9
#define F_DUPFD_CLOEXEC 1030
#define F_OFD_GETLK 36
#define F_OFD_SETLK 37
#define F_OFD_SETLKW 38
#ifdef __SHOJI_POSIX_2024
#define F_SETOWN_EX 15
#define F_GETOWN_EX 16
#define F_OWNER_PID 1
#define F_OWNER_PGRP 2
struct f_owner_ex {
  int type;
  pid_t pid;
};
#endif
#ifdef __SHOJI_GNU
#define F_SETSIG 10
#define F_GETSIG 11
#define F_SETLEASE 1024
#define F_GETLEASE 1025
#define F_NOTIFY 1026
#define F_SETPIPE_SZ 1031
#define F_GETPIPE_SZ 1032
#define F_ADD_SEALS 1033
#define F_GET_SEALS 1034
/* F_ADD_SEALS(2const). */
#define F_SEAL_SEAL 0x01
#define F_SEAL_SHRINK 0x02
#define F_SEAL_GROW 0x04
#define F_SEAL_WRITE 0x08
#define F_SEAL_FUTURE_WRITE 0x10
#define F_SEAL_EXEC 0x20
#define F_OWNER_TID 0 /* F_SETOWN_EX(2const): one thread */
/* F_NOTIFY(2const). */
#define DN_ACCESS 0x01
#define DN_MODIFY 0x02
#define DN_CREATE 0x04
#define DN_DELETE 0x08
#define DN_RENAME 0x10
#define DN_ATTRIB 0x20
#define DN_MULTISHOT 0x80000000
#endif
#define FD_CLOEXEC 1
#define F_RDLCK 0
#define F_WRLCK 1
#define F_UNLCK 2

/* F_GETLK(2const): l_len 0 reaches to the end of the file. */
struct flock {
  short l_type;
  short l_whence;
  off_t l_start;
  off_t l_len;
  pid_t l_pid;
};

/* Instead of a directory's descriptor: the working directory. Flags of the calls whose names end in at. */
#define AT_FDCWD (-100)
#define AT_SYMLINK_NOFOLLOW 0x100
#define AT_EACCESS 0x200
#define AT_REMOVEDIR 0x200
#define AT_SYMLINK_FOLLOW 0x400
#ifdef __SHOJI_GNU
#define AT_NO_AUTOMOUNT 0x800
#define AT_EMPTY_PATH 0x1000
#define AT_STATX_SYNC_AS_STAT 0x0000
#define AT_STATX_FORCE_SYNC 0x2000
#define AT_STATX_DONT_SYNC 0x4000
#define AT_RECURSIVE 0x8000
#endif

/* posix_fadvise(2). */
#define POSIX_FADV_NORMAL 0
#define POSIX_FADV_RANDOM 1
#define POSIX_FADV_SEQUENTIAL 2
#define POSIX_FADV_WILLNEED 3
#define POSIX_FADV_DONTNEED 4
#define POSIX_FADV_NOREUSE 5
#ifdef __SHOJI_GNU
/* fallocate(2). */
#define FALLOC_FL_KEEP_SIZE 0x01
#define FALLOC_FL_PUNCH_HOLE 0x02
#define FALLOC_FL_COLLAPSE_RANGE 0x08
#define FALLOC_FL_ZERO_RANGE 0x10
#define FALLOC_FL_INSERT_RANGE 0x20
#define FALLOC_FL_UNSHARE_RANGE 0x40
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* open(2): the descriptor, or -1 and errno. A mode is read only where the flags create a file. */
int open(const char *__file, int __oflag, ...);
/* openat(2): a relative path begins at the directory. creat(2): open for writing, made new or emptied. */
int openat(int __directory, const char *__file, int __oflag, ...);
int creat(const char *__file, mode_t __mode);
/* fcntl(2): what it answers depends on the command; -1 and errno on error. */
int fcntl(int __fd, int __command, ...);
/* posix_fadvise(2), posix_fallocate(3): 0, or the error's number itself; errno stays as it is. */
int posix_fadvise(int __fd, off_t __offset, off_t __length, int __advice);
int posix_fallocate(int __fd, off_t __offset, off_t __length);
#ifdef __SHOJI_GNU
/* fallocate(2): 0, or -1 and errno. */
int fallocate(int __fd, int __mode, off_t __offset, off_t __length);
#endif

#ifdef __cplusplus
}
#endif

#endif
