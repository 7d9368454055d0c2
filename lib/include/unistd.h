/* <unistd.h>: unistd.h(0p).
   Does not belong here: open and its flags (fcntl.h), a file's attributes (sys/stat.h), waiting (sys/wait.h). */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <bits/configuration.h>
#include <bits/features.h>
#include <bits/seek.h>
#include <stdint.h>
#include <sys/types.h>
#ifdef __SHOJI_POSIX
#include <bits/getopt.h>
#endif

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

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
/* fdatasync(2): fsync without what only tells about the file, as its times. */
int fdatasync(int __fd);
/* lockf(3): a lock of `length` bytes from the descriptor's place on, 0: to the end; 0, or -1 and errno. */
int lockf(int __fd, int __command, off_t __length);
#define F_ULOCK 0
#define F_LOCK 1
#define F_TLOCK 2
#define F_TEST 3

/* access(2): 0 if the real user may do so, else -1 and errno. */
int access(const char *__path, int __mode);
/* link(2), symlink(2), unlink(2), rmdir(2): 0, or -1 and errno. */
int link(const char *__path, const char *__name);
int symlink(const char *__text, const char *__name);
int unlink(const char *__path);
int rmdir(const char *__path);
/* readlink(2): the bytes stored, cut to fit, with no NUL behind them. */
ssize_t readlink(const char *__restrict __path, char *__restrict __buffer, size_t __size);
/* chown(2): ~0 leaves the user or the group as it is; lchown is for a symbolic link itself. 0, or -1 and errno. */
int chown(const char *__path, uid_t __user, gid_t __group);
int lchown(const char *__path, uid_t __user, gid_t __group);
int fchown(int __fd, uid_t __user, gid_t __group);
/* The at-forms: a relative path begins at the directory; flags are AT_ words of fcntl.h. */
int faccessat(int __directory, const char *__path, int __mode, int __flags);
int fchownat(int __directory, const char *__path, uid_t __user, gid_t __group, int __flags);
int linkat(int __directory, const char *__path, int __new_directory, const char *__name, int __flags);
int symlinkat(const char *__text, int __directory, const char *__name);
ssize_t readlinkat(int __directory, const char *__restrict __path, char *__restrict __buffer, size_t __size);
int unlinkat(int __directory, const char *__path, int __flags);
/* pathconf(3): a limit of the file or its file system, _PC_ words; -1 with errno as it was where there is none. */
long pathconf(const char *__path, int __name);
long fpathconf(int __fd, int __name);
/* chdir(2). getcwd(3): the buffer, or a null pointer and errno (ERANGE; ENAMETOOLONG beyond PATH_MAX); without a
   buffer, one from malloc, of `size` bytes or, for 0, as long as need be. */
int chdir(const char *__path);
int fchdir(int __fd);
char *getcwd(char *__buffer, size_t __size);

/* isatty(3): 1, or 0 and errno (ENOTTY for anything but a terminal). */
int isatty(int __fd);
/* ttyname(3): the terminal's name, in memory that the next call overwrites; a null pointer and errno. ttyname_r: 0, or
   the error's number (ERANGE). */
char *ttyname(int __fd);
int ttyname_r(int __fd, char *__buffer, size_t __size);
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
/* setuid(2), seteuid(2), setreuid(2) and their kin: 0, or -1 and errno (EPERM). For all threads: calls that
   others wait in may end with EINTR. A thread that cannot follow, as its own rights differ, ends the process. */
int setuid(uid_t __user);
int seteuid(uid_t __user);
int setgid(gid_t __group);
int setegid(gid_t __group);
int setreuid(uid_t __real_id, uid_t __effective);
int setregid(gid_t __real_id, gid_t __effective);
/* getgroups(2): how many groups the process has beside; stored unless `room` is 0; -1 and errno (EINVAL: too little
   room). */
int getgroups(int __room, gid_t __groups[]);
/* getlogin(3): who logged in, by the kernel's loginuid; a null pointer and errno (ENXIO: nobody did). getlogin_r: 0, or
   the error's number. */
char *getlogin(void);
int getlogin_r(char *__buffer, size_t __size);
/* gethostname(2): the host's name; ENAMETOOLONG where it does not fit. */
int gethostname(char *__name, size_t __size);
/* sysconf(3): a limit, an option's year, or a number of things, _SC_ words. -1 with errno as it was: no limit, or no
   such option; with EINVAL: no such word. confstr(3): the bytes that the text has, of which `size` are stored; 0 and
   EINVAL. */
long sysconf(int __name);
size_t confstr(int __name, char *__buffer, size_t __size);
/* nice(2): the new nice value; -1 may be one, so errno tells of errors. */
int nice(int __increment);
/* fork(2): 0 in the child, its number in the parent. A child that must not flush the parent's text leaves by _exit. */
pid_t fork(void);
/* execve(2): comes back only to say -1. */
int execve(const char *__path, char *const __arguments[], char *const __environment[]);
/* exec(3): in environ's environment; with a p, a name without a slash is looked for in PATH, and a file that the kernel
   cannot load is a script for sh. The l-forms take the arguments up to a null pointer. */
int execv(const char *__path, char *const __arguments[]);
int execvp(const char *__name, char *const __arguments[]);
int execl(const char *__path, const char *__argument, ...) __attribute__((__sentinel__));
/* Behind the null pointer: the environment. */
int execle(const char *__path, const char *__argument, ...) __attribute__((__sentinel__(1)));
int execlp(const char *__name, const char *__argument, ...) __attribute__((__sentinel__));
/* fexecve(3): the program that the descriptor is open on. */
int fexecve(int __fd, char *const __arguments[], char *const __environment[]);
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

#if defined __SHOJI_BSD || defined __SHOJI_POSIX_2024
/* getentropy(3): up to 256 bytes that nobody may guess; 0, or -1 and errno (EIO: more were asked for). */
int getentropy(void *__buffer, size_t __count);
#endif
#ifdef __SHOJI_BSD
/* setgroups(2) is in grp.h. setpgrp(3): setpgid(0, 0). */
int setpgrp(void);
/* sethostname(2), getdomainname(2): the latter cuts what does not fit. */
int sethostname(const char *__name, size_t __length);
int getdomainname(char *__name, size_t __size);
int setdomainname(const char *__name, size_t __length);
/* chroot(2). */
int chroot(const char *__path);
/* getpagesize(2): 4096. getdtablesize(3): how many descriptors there may be. */
int getpagesize(void);
int getdtablesize(void);
/* daemon(3): a child in a session of its own, without a terminal, in the root directory and on /dev/null unless asked
   not to; the parent ends. 0, or -1 and errno. */
int daemon(int __stay_here, int __keep_descriptors);
/* close_range(2) from there on; it cannot fail. */
void closefrom(int __first);
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

#ifdef __SHOJI_POSIX_2024
/* dup3(2), pipe2(2): with O_CLOEXEC, and for pipe2 O_NONBLOCK and O_DIRECT. */
int dup3(int __old, int __wanted, int __flags);
int pipe2(int __ends[2], int __flags);
/* setresuid(2), getresuid(2): real, effective and saved; 0, or -1 and errno. */
int setresuid(uid_t __real_id, uid_t __effective, uid_t __saved);
int setresgid(gid_t __real_id, gid_t __effective, gid_t __saved);
int getresuid(uid_t *__real_id, uid_t *__effective, uid_t *__saved);
int getresgid(gid_t *__real_id, gid_t *__effective, gid_t *__saved);
#endif
#ifdef __SHOJI_GNU
/* execvpe(3): execvp, in another environment. execveat(2). */
int execvpe(const char *__name, char *const __arguments[], char *const __environment[]);
int execveat(int __directory, const char *__path, char *const __arguments[], char *const __environment[], int __flags);
/* eaccess(3): access for the effective user. */
int eaccess(const char *__path, int __mode);
int euidaccess(const char *__path, int __mode);
/* syncfs(2): the file system that the descriptor lies on. */
int syncfs(int __fd);
/* close_range(2): 0, or -1 and errno. */
#define CLOSE_RANGE_UNSHARE 2U
#define CLOSE_RANGE_CLOEXEC 4U
int close_range(unsigned __first, unsigned __last, int __flags);
/* gettid(2): never fails. */
pid_t gettid(void);
/* A call's answer, asked again as long as a handler interrupts it. */
#define TEMP_FAILURE_RETRY(call)              \
  __extension__({                             \
    long __answer;                            \
    do __answer = (long)(call);               \
    while (__answer == -1 && errno == EINTR); \
    __answer;                                 \
  })
#endif

#ifdef __cplusplus
}
#endif

#endif
