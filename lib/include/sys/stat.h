/* <sys/stat.h>: sys_stat.h(0p); the structure is the kernel's (arch/x86/include/uapi/asm/stat.h).
   Does not belong here: opening files (fcntl.h), their names (unistd.h). */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <bits/features.h>
#include <bits/modes.h>
#include <bits/timespec.h>
#include <stdint.h>
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

/* utimensat(2), in tv_nsec: now; leave it as it is. */
#define UTIME_NOW 0x3fffffff
#define UTIME_OMIT 0x3ffffffe

#ifdef __SHOJI_GNU
/* statx(2): what is asked for, and what was answered. */
#define STATX_TYPE 0x001
#define STATX_MODE 0x002
#define STATX_NLINK 0x004
#define STATX_UID 0x008
#define STATX_GID 0x010
#define STATX_ATIME 0x020
#define STATX_MTIME 0x040
#define STATX_CTIME 0x080
#define STATX_INO 0x100
#define STATX_SIZE 0x200
#define STATX_BLOCKS 0x400
#define STATX_BASIC_STATS 0x7ff
#define STATX_BTIME 0x800
#define STATX_ALL 0xfff
#define STATX_MNT_ID 0x1000
#define STATX_DIOALIGN 0x2000
#define STATX_MNT_ID_UNIQUE 0x4000
#define STATX_SUBVOL 0x8000
/* Bits of stx_attributes, where stx_attributes_mask has them. */
#define STATX_ATTR_COMPRESSED 0x0004
#define STATX_ATTR_IMMUTABLE 0x0010
#define STATX_ATTR_APPEND 0x0020
#define STATX_ATTR_NODUMP 0x0040
#define STATX_ATTR_ENCRYPTED 0x0800
#define STATX_ATTR_AUTOMOUNT 0x1000
#define STATX_ATTR_MOUNT_ROOT 0x2000
#define STATX_ATTR_VERITY 0x100000
#define STATX_ATTR_DAX 0x200000

struct statx_timestamp {
  int64_t tv_sec;
  uint32_t tv_nsec;
  int32_t __padding;
};

/* statx(2), as the kernel has it (include/uapi/linux/stat.h). */
struct statx {
  uint32_t stx_mask;
  uint32_t stx_blksize;
  uint64_t stx_attributes;
  uint32_t stx_nlink;
  uint32_t stx_uid;
  uint32_t stx_gid;
  uint16_t stx_mode;
  uint16_t __padding_0;
  uint64_t stx_ino;
  uint64_t stx_size;
  uint64_t stx_blocks;
  uint64_t stx_attributes_mask;
  struct statx_timestamp stx_atime;
  struct statx_timestamp stx_btime; /* when it was made */
  struct statx_timestamp stx_ctime;
  struct statx_timestamp stx_mtime;
  uint32_t stx_rdev_major;
  uint32_t stx_rdev_minor;
  uint32_t stx_dev_major;
  uint32_t stx_dev_minor;
  uint64_t stx_mnt_id;
  uint32_t stx_dio_mem_align;
  uint32_t stx_dio_offset_align;
  uint64_t stx_subvol;
  uint64_t __padding_1[11];
};
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
/* The at-forms: a relative path begins at the directory. With AT_SYMLINK_NOFOLLOW a link itself is changed:
   EOPNOTSUPP. */
int fchmodat(int __directory, const char *__path, mode_t __mode, int __flags);
int mkdirat(int __directory, const char *__path, mode_t __mode);
/* mkfifo(3), mknod(2): 0, or -1 and errno. */
int mkfifo(const char *__path, mode_t __mode);
int mkfifoat(int __directory, const char *__path, mode_t __mode);
int mknod(const char *__path, mode_t __mode, dev_t __device);
int mknodat(int __directory, const char *__path, mode_t __mode, dev_t __device);
/* utimensat(2), futimens(3): the time of the last access, and of the last change; null is now. */
int utimensat(int __directory, const char *__path, const struct timespec __times[2], int __flags);
int futimens(int __fd, const struct timespec __times[2]);
/* umask(2): the old mask; never fails. */
mode_t umask(mode_t __mask);
#ifdef __SHOJI_GNU
/* statx(2): the mask is of STATX_ words, the flags are those of fstatat and AT_STATX_ words. */
int statx(int __directory, const char *__restrict __path, int __flags, unsigned __mask,
          struct statx *__restrict __status);
#endif

#ifdef __cplusplus
}
#endif

#endif
