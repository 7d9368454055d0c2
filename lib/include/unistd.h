/* <unistd.h>: unistd.h(0p).
   Does not belong here: open and its flags (fcntl.h). */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <bits/features.h>
#include <stdint.h>
#include <sys/types.h>

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

#ifdef __cplusplus
extern "C" {
#endif

/* read(2), write(2): bytes moved, possibly fewer than asked for; -1 and errno on error. */
ssize_t read(int __fd, void *__buffer, size_t __count);
ssize_t write(int __fd, const void *__buffer, size_t __count);
/* close(2), lseek(2). */
int close(int __fd);
off_t lseek(int __fd, off_t __offset, int __whence);
/* isatty(3): 1, or 0 and errno (ENOTTY for anything but a terminal). */
int isatty(int __fd);
/* getpid(2): never fails. */
pid_t getpid(void);
/* _exit(2): no handler runs, no stream is flushed. */
void _exit(int __status) __attribute__((__noreturn__));

#ifdef __SHOJI_BSD
/* syscall(2): any call by its number; -1 and errno on error. */
long syscall(long __number, ...);
/* brk(2), sbrk(2): the end of the heap; malloc moves it too. ENOMEM. */
int brk(void *__address);
void *sbrk(intptr_t __increment);
/* environ(7). */
extern char **environ;
#endif

#ifdef __cplusplus
}
#endif

#endif
