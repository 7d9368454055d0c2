/* <sys/stat.h>: sys_stat.h(0p); the structure is the kernel's (arch/x86/include/uapi/asm/stat.h).
   Does not belong here: opening files (fcntl.h), their names (unistd.h). */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <bits/features.h>
#include <bits/timespec.h>
#include <sys/types.h>

/* stat(3type). st_blocks counts 512 bytes each. */
struct stat {
  dev_t st_dev;
  ino_t st_ino;
  nlink_t st_nlink;
  mode_t st_mode;
  uid_t st_uid;
  gid_t st_gid;
  unsigned __shoji_unused_0;
  dev_t st_rdev;
  off_t st_size;
  blksize_t st_blksize;
  blkcnt_t st_blocks;
  struct timespec st_atim;
  struct timespec st_mtim;
  struct timespec st_ctim;
  long __shoji_unused_1[3];
};
#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec

/* inode(7): the type of a file and its permissions. */
#define S_IFMT 0170000
#define S_IFSOCK 0140000
#define S_IFLNK 0120000
#define S_IFREG 0100000
#define S_IFBLK 0060000
#define S_IFDIR 0040000
#define S_IFCHR 0020000
#define S_IFIFO 0010000
#define S_ISSOCK(mode) (((mode) & S_IFMT) == S_IFSOCK)
#define S_ISLNK(mode) (((mode) & S_IFMT) == S_IFLNK)
#define S_ISREG(mode) (((mode) & S_IFMT) == S_IFREG)
#define S_ISBLK(mode) (((mode) & S_IFMT) == S_IFBLK)
#define S_ISDIR(mode) (((mode) & S_IFMT) == S_IFDIR)
#define S_ISCHR(mode) (((mode) & S_IFMT) == S_IFCHR)
#define S_ISFIFO(mode) (((mode) & S_IFMT) == S_IFIFO)
#define S_ISUID 04000
#define S_ISGID 02000
#define S_ISVTX 01000
#define S_IRWXU 0700
#define S_IRUSR 0400
#define S_IWUSR 0200
#define S_IXUSR 0100
#define S_IRWXG 0070
#define S_IRGRP 0040
#define S_IWGRP 0020
#define S_IXGRP 0010
#define S_IRWXO 0007
#define S_IROTH 0004
#define S_IWOTH 0002
#define S_IXOTH 0001
#ifdef __SHOJI_BSD
#define S_IREAD S_IRUSR
#define S_IWRITE S_IWUSR
#define S_IEXEC S_IXUSR
#define ACCESSPERMS 0777
#define ALLPERMS 07777
#define DEFFILEMODE 0666
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* stat(2): lstat does not follow a symbolic link at the path's end, fstatat as its flags say. 0, or -1 and errno. */
int stat(const char *__restrict __path, struct stat *__restrict __status);
int lstat(const char *__restrict __path, struct stat *__restrict __status);
int fstat(int __fd, struct stat *__status);
int fstatat(int __directory, const char *__restrict __path, struct stat *__restrict __status, int __flags);
/* mkdir(2), chmod(2): 0, or -1 and errno. */
int mkdir(const char *__path, mode_t __mode);
int chmod(const char *__path, mode_t __mode);
int fchmod(int __fd, mode_t __mode);
/* umask(2): the old mask; never fails. */
mode_t umask(mode_t __mask);

#ifdef __cplusplus
}
#endif

#endif
