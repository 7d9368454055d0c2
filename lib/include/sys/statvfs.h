/* <sys/statvfs.h>: sys_statvfs.h(0p), statvfs(3).
   Does not belong here: what Linux tells beyond POSIX (sys/statfs.h). */
#ifndef _SYS_STATVFS_H
#define _SYS_STATVFS_H

#include <bits/features.h>
#include <sys/types.h>

/* statvfs(3). Blocks of f_frsize bytes. */
struct statvfs {
  unsigned long f_bsize;
  unsigned long f_frsize;
  fsblkcnt_t f_blocks;
  fsblkcnt_t f_bfree;
  fsblkcnt_t f_bavail;
  fsfilcnt_t f_files;
  fsfilcnt_t f_ffree;
  fsfilcnt_t f_favail;
  unsigned long f_fsid;
  unsigned long f_flag;
  unsigned long f_namemax;
};

#define ST_RDONLY 1
#define ST_NOSUID 2
#ifdef __SHOJI_GNU
#define ST_NODEV 4
#define ST_NOEXEC 8
#define ST_SYNCHRONOUS 16
#define ST_MANDLOCK 64
#define ST_NOATIME 1024
#define ST_NODIRATIME 2048
#define ST_RELATIME 4096
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* statvfs(3): 0, or -1 and errno. */
int statvfs(const char *__restrict __path, struct statvfs *__restrict __status);
int fstatvfs(int __fd, struct statvfs *__status);

#ifdef __cplusplus
}
#endif

#endif
