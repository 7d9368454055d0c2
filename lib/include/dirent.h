/* <dirent.h>: dirent.h(0p), readdir(3). The entry is the kernel's struct linux_dirent64.
   Does not belong here: opening files by their names (fcntl.h). */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <bits/features.h>
#include <sys/types.h>

/* readdir(3). The name is as long as it is: an entry copied to the heap needs offsetof(d_name) + strlen + 1 bytes. */
struct dirent {
  ino_t d_ino;
  off_t d_off; /* where the next entry begins, as seekdir takes it */
  unsigned short d_reclen;
  unsigned char d_type; /* DT_UNKNOWN where the file system does not tell */
  char d_name[256];
};

typedef struct __shoji_directory DIR;

#ifdef __SHOJI_POSIX_2024
typedef unsigned short reclen_t;

/* posix_getdents(3p): the next entry stands `d_reclen` bytes behind this one. */
__extension__ struct posix_dent {
  ino_t d_ino;
  off_t d_off;
  reclen_t d_reclen;
  unsigned char d_type;
  char d_name[]; /* C++ knows no such member, its compilers do */
};
#endif

#define DT_UNKNOWN 0
#define DT_FIFO 1
#define DT_CHR 2
#define DT_DIR 4
#define DT_BLK 6
#define DT_REG 8
#define DT_LNK 10
#define DT_SOCK 12
#ifdef __SHOJI_BSD
#define d_fileno d_ino
#define MAXNAMLEN 255
#define DT_WHT 14
/* From d_type to S_IFMT's bits of st_mode, and back. */
#define IFTODT(mode) (((mode)&0170000) >> 12)
#define DTTOIF(type) ((type) << 12)
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* opendir(3): a null pointer and errno where it cannot be. fdopendir takes the descriptor over, closedir closes it. */
DIR *opendir(const char *__path);
DIR *fdopendir(int __fd);
int closedir(DIR *__directory);
/* readdir(3): the next entry, which the next call overwrites. At the end a null pointer with errno as it was; on an
   error a null pointer and errno. */
struct dirent *readdir(DIR *__directory);
int dirfd(DIR *__directory);
void rewinddir(DIR *__directory);
/* telldir(3), seekdir(3): places for that one stream. */
long telldir(DIR *__directory);
void seekdir(DIR *__directory, long __place);
/* readdir_r(3): 0 and readdir's answer, copied to `entry`, or the error's number. */
int readdir_r(DIR *__restrict __directory, struct dirent *__restrict __entry, struct dirent **__restrict __answer);
/* scandir(3): the entries that `choose` likes, or all, each in memory of its own, sorted; how many, or -1 and errno. */
int scandir(const char *__path, struct dirent ***__entries, int (*__choose)(const struct dirent *),
            int (*__compare)(const struct dirent **, const struct dirent **));
/* alphasort(3): by name, for scandir. */
int alphasort(const struct dirent **__left, const struct dirent **__right);
#ifdef __SHOJI_POSIX_2024
/* posix_getdents(3p): as many whole entries as fit, in bytes; 0 at the end, -1 and errno (EINVAL: not even one fits).
   No flag is known: EOPNOTSUPP. */
ssize_t posix_getdents(int __fd, void *__buffer, size_t __size, int __flags);
#endif

#ifdef __cplusplus
}
#endif

#endif
