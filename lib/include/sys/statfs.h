/* <sys/statfs.h>: statfs(2); the structure is the kernel's (include/uapi/asm-generic/statfs.h).
   Does not belong here: the same by POSIX (sys/statvfs.h). */
#ifndef _SYS_STATFS_H
#define _SYS_STATFS_H

#include <sys/types.h>

typedef struct {
  int __val[2];
} fsid_t;

/* statfs(2). Blocks of f_bsize bytes; f_type is the file system's own number. */
struct statfs {
  long f_type;
  long f_bsize;
  fsblkcnt_t f_blocks;
  fsblkcnt_t f_bfree;
  fsblkcnt_t f_bavail;
  fsfilcnt_t f_files;
  fsfilcnt_t f_ffree;
  fsid_t f_fsid;
  long f_namelen;
  long f_frsize;
  long f_flags;
  long f_spare[4];
};

#ifdef __cplusplus
extern "C" {
#endif

/* statfs(2): 0, or -1 and errno. */
int statfs(const char *__path, struct statfs *__status);
int fstatfs(int __fd, struct statfs *__status);

#ifdef __cplusplus
}
#endif

#endif
