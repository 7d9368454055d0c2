/* The bits of st_mode, which POSIX wants in <sys/stat.h> and <fcntl.h>.
   Does not belong here: the structure (sys/stat.h). */
#ifndef _BITS_MODES_H
#define _BITS_MODES_H

#include <bits/features.h>

/* inode(7): the type of a file and its permissions. */
#define S_IFMT 0170000
#define S_IFSOCK 0140000
#define S_IFLNK 0120000
#define S_IFREG 0100000
#define S_IFBLK 0060000
#define S_IFDIR 0040000
#define S_IFCHR 0020000
#define S_IFIFO 0010000
#define S_ISSOCK(mode) (((mode)&S_IFMT) == S_IFSOCK)
#define S_ISLNK(mode) (((mode)&S_IFMT) == S_IFLNK)
#define S_ISREG(mode) (((mode)&S_IFMT) == S_IFREG)
#define S_ISBLK(mode) (((mode)&S_IFMT) == S_IFBLK)
#define S_ISDIR(mode) (((mode)&S_IFMT) == S_IFDIR)
#define S_ISCHR(mode) (((mode)&S_IFMT) == S_IFCHR)
#define S_ISFIFO(mode) (((mode)&S_IFMT) == S_IFIFO)
/* sys_stat.h(0p): of a struct stat's address; these objects of POSIX are no files of a type of their own here. */
#define S_TYPEISMQ(status) ((void)(status), 0)
#define S_TYPEISSEM(status) ((void)(status), 0)
#define S_TYPEISSHM(status) ((void)(status), 0)
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

#endif
