// The numbers and layouts of fcntl.h, sys/stat.h, sys/statfs.h and their neighbours, which the kernel fixed: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include <dirent.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <utime.h>
#include "inputs/compared.h"

int main(void) {
  SHOW(O_RDONLY), SHOW(O_WRONLY), SHOW(O_RDWR), SHOW(O_ACCMODE), SHOW(O_CREAT), SHOW(O_EXCL), SHOW(O_NOCTTY);
  SHOW(O_TRUNC), SHOW(O_APPEND), SHOW(O_NONBLOCK), SHOW(O_DSYNC), SHOW(O_DIRECTORY), SHOW(O_NOFOLLOW), SHOW(O_CLOEXEC);
  SHOW(O_SYNC), SHOW(O_RSYNC), SHOW(O_ASYNC), SHOW(O_NDELAY), SHOW(O_DIRECT), SHOW(O_LARGEFILE), SHOW(O_NOATIME);
  SHOW(O_PATH), SHOW(O_TMPFILE), SHOW(F_DUPFD), SHOW(F_GETFD), SHOW(F_SETFD), SHOW(F_GETFL), SHOW(F_SETFL);
  SHOW(F_GETLK), SHOW(F_SETLK), SHOW(F_SETLKW), SHOW(F_SETOWN), SHOW(F_GETOWN), SHOW(F_DUPFD_CLOEXEC);
  SHOW(F_OFD_GETLK), SHOW(F_OFD_SETLK), SHOW(F_OFD_SETLKW), SHOW(F_SETSIG), SHOW(F_GETSIG), SHOW(F_SETOWN_EX);
  SHOW(F_GETOWN_EX), SHOW(F_SETLEASE), SHOW(F_GETLEASE), SHOW(F_NOTIFY), SHOW(F_SETPIPE_SZ), SHOW(F_GETPIPE_SZ);
  SHOW(F_ADD_SEALS), SHOW(F_GET_SEALS), SHOW(F_SEAL_SEAL), SHOW(F_SEAL_SHRINK), SHOW(F_SEAL_GROW), SHOW(F_SEAL_WRITE);
  SHOW(F_SEAL_FUTURE_WRITE), SHOW(F_OWNER_TID), SHOW(F_OWNER_PID), SHOW(F_OWNER_PGRP), SHOW(DN_ACCESS);
  SHOW(DN_MODIFY), SHOW(DN_CREATE), SHOW(DN_DELETE), SHOW(DN_RENAME), SHOW(DN_ATTRIB), SHOW(DN_MULTISHOT);
  SHOW(FD_CLOEXEC), SHOW(F_RDLCK), SHOW(F_WRLCK), SHOW(F_UNLCK), SHOW(AT_FDCWD), SHOW(AT_SYMLINK_NOFOLLOW);
  SHOW(AT_EACCESS), SHOW(AT_REMOVEDIR), SHOW(AT_SYMLINK_FOLLOW), SHOW(AT_NO_AUTOMOUNT), SHOW(AT_EMPTY_PATH);
  SHOW(AT_RECURSIVE), SHOW(POSIX_FADV_NORMAL), SHOW(POSIX_FADV_RANDOM), SHOW(POSIX_FADV_SEQUENTIAL);
  SHOW(POSIX_FADV_WILLNEED), SHOW(POSIX_FADV_DONTNEED), SHOW(POSIX_FADV_NOREUSE), SHOW(FALLOC_FL_KEEP_SIZE);
  SHOW(FALLOC_FL_PUNCH_HOLE), SHOW(FALLOC_FL_COLLAPSE_RANGE), SHOW(FALLOC_FL_ZERO_RANGE), SHOW(FALLOC_FL_INSERT_RANGE);
  SHOW(AT_STATX_SYNC_AS_STAT), SHOW(AT_STATX_FORCE_SYNC), SHOW(AT_STATX_DONT_SYNC), SHOW(S_IFMT), SHOW(S_IFSOCK);
  SHOW(S_IFLNK), SHOW(S_IFREG), SHOW(S_IFBLK), SHOW(S_IFDIR), SHOW(S_IFCHR), SHOW(S_IFIFO), SHOW(S_ISUID);
  SHOW(S_ISGID), SHOW(S_ISVTX), SHOW(S_IRWXU), SHOW(S_IRUSR), SHOW(S_IWUSR), SHOW(S_IXUSR), SHOW(S_IRWXG);
  SHOW(S_IRGRP), SHOW(S_IWGRP), SHOW(S_IXGRP), SHOW(S_IRWXO), SHOW(S_IROTH), SHOW(S_IWOTH), SHOW(S_IXOTH);
  SHOW(S_IREAD), SHOW(S_IWRITE), SHOW(S_IEXEC), SHOW(ACCESSPERMS), SHOW(ALLPERMS), SHOW(DEFFILEMODE), SHOW(SEEK_SET);
  SHOW(SEEK_CUR), SHOW(SEEK_END), SHOW(SEEK_DATA), SHOW(SEEK_HOLE), SHOW(UTIME_NOW), SHOW(UTIME_OMIT);
  SHOW(STATX_TYPE), SHOW(STATX_MODE), SHOW(STATX_NLINK), SHOW(STATX_UID), SHOW(STATX_GID), SHOW(STATX_ATIME);
  SHOW(STATX_MTIME), SHOW(STATX_CTIME), SHOW(STATX_INO), SHOW(STATX_SIZE), SHOW(STATX_BLOCKS), SHOW(STATX_BASIC_STATS);
  SHOW(STATX_BTIME), SHOW(STATX_ALL), SHOW(STATX_MNT_ID), SHOW(STATX_ATTR_COMPRESSED), SHOW(STATX_ATTR_IMMUTABLE);
  SHOW(STATX_ATTR_APPEND), SHOW(STATX_ATTR_NODUMP), SHOW(STATX_ATTR_ENCRYPTED), SHOW(STATX_ATTR_AUTOMOUNT);
  SHOW(STATX_ATTR_MOUNT_ROOT), SHOW(STATX_ATTR_VERITY), SHOW(STATX_ATTR_DAX), SHOW(DT_UNKNOWN), SHOW(DT_FIFO);
  SHOW(DT_CHR), SHOW(DT_DIR), SHOW(DT_BLK), SHOW(DT_REG), SHOW(DT_LNK), SHOW(DT_SOCK), SHOW(DT_WHT), SHOW(LOCK_SH);
  SHOW(MAXNAMLEN), SHOW(CLOSE_RANGE_UNSHARE), SHOW(CLOSE_RANGE_CLOEXEC);
  SHOW(LOCK_EX), SHOW(LOCK_NB), SHOW(LOCK_UN), SHOW(ST_RDONLY), SHOW(ST_NOSUID), SHOW(ST_NODEV), SHOW(ST_NOEXEC);
  SHOW(ST_SYNCHRONOUS), SHOW(ST_MANDLOCK), SHOW(ST_NOATIME), SHOW(ST_NODIRATIME), SHOW(ST_RELATIME), SHOW(F_OK);
  SHOW(X_OK), SHOW(W_OK), SHOW(R_OK), SHOW(F_ULOCK), SHOW(F_LOCK), SHOW(F_TLOCK), SHOW(F_TEST);
  SIZE(struct flock), MEMBER(struct flock, l_type), MEMBER(struct flock, l_whence), MEMBER(struct flock, l_start);
  MEMBER(struct flock, l_len), MEMBER(struct flock, l_pid);
  SIZE(struct f_owner_ex), MEMBER(struct f_owner_ex, pid);
  SIZE(struct stat), MEMBER(struct stat, st_dev), MEMBER(struct stat, st_ino), MEMBER(struct stat, st_nlink);
  MEMBER(struct stat, st_mode), MEMBER(struct stat, st_uid), MEMBER(struct stat, st_gid), MEMBER(struct stat, st_rdev);
  MEMBER(struct stat, st_size), MEMBER(struct stat, st_blksize), MEMBER(struct stat, st_blocks);
  MEMBER(struct stat, st_atim), MEMBER(struct stat, st_mtim), MEMBER(struct stat, st_ctim);
  SIZE(struct statx), MEMBER(struct statx, stx_mask), MEMBER(struct statx, stx_blksize);
  MEMBER(struct statx, stx_attributes), MEMBER(struct statx, stx_nlink), MEMBER(struct statx, stx_uid);
  MEMBER(struct statx, stx_gid), MEMBER(struct statx, stx_mode), MEMBER(struct statx, stx_ino);
  MEMBER(struct statx, stx_size), MEMBER(struct statx, stx_blocks), MEMBER(struct statx, stx_attributes_mask);
  MEMBER(struct statx, stx_atime), MEMBER(struct statx, stx_btime), MEMBER(struct statx, stx_ctime);
  MEMBER(struct statx, stx_mtime), MEMBER(struct statx, stx_rdev_major), MEMBER(struct statx, stx_rdev_minor);
  MEMBER(struct statx, stx_dev_major), MEMBER(struct statx, stx_dev_minor), MEMBER(struct statx, stx_mnt_id);
  SIZE(struct statx_timestamp), MEMBER(struct statx_timestamp, tv_sec), MEMBER(struct statx_timestamp, tv_nsec);
  SIZE(struct statfs), MEMBER(struct statfs, f_type), MEMBER(struct statfs, f_bsize), MEMBER(struct statfs, f_blocks);
  MEMBER(struct statfs, f_bfree), MEMBER(struct statfs, f_bavail), MEMBER(struct statfs, f_files);
  MEMBER(struct statfs, f_ffree), MEMBER(struct statfs, f_fsid), MEMBER(struct statfs, f_namelen);
  MEMBER(struct statfs, f_frsize), MEMBER(struct statfs, f_flags);
  SIZE(struct utimbuf), MEMBER(struct utimbuf, actime), MEMBER(struct utimbuf, modtime);
  SIZE(struct dirent), MEMBER(struct dirent, d_ino), MEMBER(struct dirent, d_off), MEMBER(struct dirent, d_reclen);
  MEMBER(struct dirent, d_type), MEMBER(struct dirent, d_name);
  return 0;
}
