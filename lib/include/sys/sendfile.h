/* <sys/sendfile.h>: sendfile(2).
   Does not belong here: reading and writing by way of the program (unistd.h). */
#ifndef _SYS_SENDFILE_H
#define _SYS_SENDFILE_H

#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* sendfile(2): bytes moved from `from` to `to`, or -1 and errno; with an offset, from there on, and `from` keeps its
   own. */
ssize_t sendfile(int __to, int __from, off_t *__offset, size_t __count);

#ifdef __cplusplus
}
#endif

#endif
