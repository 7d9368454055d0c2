/* <sys/file.h>: flock(2).
   Does not belong here: locks of a part of a file (fcntl.h). */
#ifndef _SYS_FILE_H
#define _SYS_FILE_H

#include <fcntl.h>

#define LOCK_SH 1
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8

#ifdef __cplusplus
extern "C" {
#endif

/* flock(2): a lock of the open file; 0, or -1 and errno (EWOULDBLOCK with LOCK_NB). */
int flock(int __fd, int __operation);

#ifdef __cplusplus
}
#endif

#endif
