/* <unistd.h>: unistd.h(0p).
   Does not belong here: open and its flags (fcntl.h), a file's attributes (sys/stat.h), waiting (sys/wait.h). */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <bits/features.h>
#include <stdint.h>
#include <sys/types.h>
#ifdef __SHOJI_POSIX
#include <bits/getopt.h>
#endif

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4

#ifdef __cplusplus
extern "C" {
#endif

/* read(2), write(2): bytes moved, possibly fewer than asked for; -1 and errno on error. */
ssize_t read(int __fd, void *__buffer, size_t __count);
ssize_t write(int __fd, const void *__buffer, size_t __count);
/* close(2), lseek(2). */
int close(int __fd);
off_t lseek(int __fd, off_t __offset, int __whence);
/* pread(2), pwrite(2): at an offset; the descriptor's own stays. */
ssize_t pread(int __fd, void *__buffer, size_t __count, off_t __offset);
ssize_t pwrite(int __fd, const void *__buffer, size_t __count, off_t __offset);
/* dup(2), dup2(2): the new descriptor. pipe(2): [0] is read, [1] written. */
int dup(int __fd);
int dup2(int __old, int __wanted);
int pipe(int __ends[2]);
/* truncate(2), fsync(2): 0, or -1 and errno. */
int truncate(const char *__path, off_t __length);
int ftruncate(int __fd, off_t __length);
int fsync(int __fd);

/* access(2): 0 if the real user may do so, else -1 and errno. */
int access(const char *__path, int __mode);
/* link(2), symlink(2), unlink(2), rmdir(2): 0, or -1 and errno. */
int link(const char *__path, const char *__name);
int symlink(const char *__text, const char *__name);
int unlink(const char *__path);
int rmdir(const char *__path);
/* readlink(2): the bytes stored, cut to fit, with no NUL behind them. */
ssize_t readlink(const char *__restrict __path, char *__restrict __buffer, size_t __size);
/* chdir(2). getcwd(3): the buffer, or a null pointer and errno (ERANGE); without a buffer, one from malloc, of `size`
   bytes or, for 0, as long as need be. */
int chdir(const char *__path);
char *getcwd(char *__buffer, size_t __size);

/* isatty(3): 1, or 0 and errno (ENOTTY for anything but a terminal). */
int isatty(int __fd);
/* tcgetpgrp(3), tcsetpgrp(3): the process group that the terminal's keys send their signals to; -1 and errno. */
pid_t tcgetpgrp(int __fd);
int tcsetpgrp(int __fd, pid_t __group);
/* getpid(2): never fails. */
pid_t getpid(void);
/* getppid(2), getpgrp(2): never fail. getpgid(2), setpgid(2), getsid(2), setsid(2): process groups and sessions. */
pid_t getppid(void);
pid_t getpgrp(void);
pid_t getpgid(pid_t __process);
int setpgid(pid_t __process, pid_t __group);
pid_t getsid(pid_t __process);
pid_t setsid(void);
/* getuid(2), getgid(2): the real and the effective user and group; never fail. */
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
/* fork(2): 0 in the child, its number in the parent. A child that must not flush the parent's text leaves by _exit. */
pid_t fork(void);
/* execve(2): comes back only to say -1. */
int execve(const char *__path, char *const __arguments[], char *const __environment[]);
/* exec(3): in environ's environment; with a p, a name without a slash is looked for in PATH, and a file that the kernel
   cannot load is a script for sh. The l-forms take the arguments up to a null pointer. */
int execv(const char *__path, char *const __arguments[]);
int execvp(const char *__name, char *const __arguments[]);
int execl(const char *__path, const char *__argument, ...) __attribute__((__sentinel__));
int execlp(const char *__name, const char *__argument, ...) __attribute__((__sentinel__));
/* _exit(2): no handler runs, no stream is flushed. */
void _exit(int __status) __attribute__((__noreturn__));

/* sync(2): waits until all that was written is on its disk. */
void sync(void);
/* sleep(3): 0, or the seconds that were left when a handler ran, rounded up. alarm(2): SIGALRM after so many seconds, 0
   stops it; the seconds that were left of the alarm before. */
unsigned sleep(unsigned __seconds);
unsigned alarm(unsigned __seconds);
/* pause(2): waits until a handler of a signal has run; always -1 and EINTR. */
int pause(void);

#ifdef __SHOJI_BSD
/* usleep(3): 0, or -1 and errno (EINTR). */
int usleep(useconds_t __microseconds);
/* syscall(2): any call by its number; -1 and errno on error. */
long syscall(long __number, ...);
/* brk(2), sbrk(2): the end of the heap; malloc moves it too. ENOMEM. */
int brk(void *__address);
void *sbrk(intptr_t __increment);
/* environ(7). */
extern char **environ;
/* vfork(2): the child runs on its parent's memory, the stack too, and the parent waits, until the child calls execve or
   _exit. It must do nothing else; above all not return. */
pid_t vfork(void) __attribute__((__returns_twice__));
#endif

#ifdef __SHOJI_GNU
/* dup3(2), pipe2(2): with O_CLOEXEC, and for pipe2 O_NONBLOCK and O_DIRECT. */
int dup3(int __old, int __wanted, int __flags);
int pipe2(int __ends[2], int __flags);
#endif

#ifdef __cplusplus
}
#endif

#endif
