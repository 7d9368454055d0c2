/* <sys/uio.h>: sys_uio.h(0p), readv(2) and process_vm_readv(2).
   Does not belong here: reading into one buffer (unistd.h). */
#ifndef _SYS_UIO_H
#define _SYS_UIO_H

#include <bits/features.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* iovec(3type): one piece of memory, and its length in bytes. */
struct iovec {
  void *iov_base;
  size_t iov_len;
};

/* readv(2), writev(2): as read and write, with up to 1024 pieces one after the other; the sum of the bytes moved. */
ssize_t readv(int __fd, const struct iovec *__pieces, int __count);
ssize_t writev(int __fd, const struct iovec *__pieces, int __count);

#ifdef __SHOJI_BSD
/* preadv(2), pwritev(2): the same at an offset of the file, whose position stays where it is. */
ssize_t preadv(int __fd, const struct iovec *__pieces, int __count, off_t __offset);
ssize_t pwritev(int __fd, const struct iovec *__pieces, int __count, off_t __offset);
#endif

#ifdef __SHOJI_GNU
/* process_vm_readv(2), process_vm_writev(2): between this process's memory and another's, for who may ptrace that one.
   The bytes moved, fewer where a remote piece is not there; -1 and errno if the first one is not. Flags are 0. */
ssize_t process_vm_readv(pid_t __process, const struct iovec *__local, unsigned long __local_count,
                         const struct iovec *__remote, unsigned long __remote_count, unsigned long __flags);
ssize_t process_vm_writev(pid_t __process, const struct iovec *__local, unsigned long __local_count,
                          const struct iovec *__remote, unsigned long __remote_count, unsigned long __flags);
#endif

#ifdef __cplusplus
}
#endif

#endif
