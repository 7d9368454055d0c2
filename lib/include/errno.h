/* <errno.h>: errno(3). The numbers come from lib/libc/errno/errors.def, by way of bits/errors.h, which `make` writes.
   Does not belong here: messages (string.h, strerror). */
#ifndef _ERRNO_H
#define _ERRNO_H

#include <bits/errors.h>

#define EWOULDBLOCK EAGAIN
#define EDEADLOCK EDEADLK
#define ENOTSUP EOPNOTSUPP

#ifdef __cplusplus
extern "C" {
#endif

/* Each thread has its own. Functions set it when they fail, never to 0. */
extern __thread int errno;
#define errno errno

/* printf's %m needs the messages, which are as large as printf. A program that includes this and calls printf gets
   them; the linker drops them from any other. */
#if __STDC_HOSTED__
__asm__(".globl strerror");
#endif

#ifdef __cplusplus
}
#endif

#endif
