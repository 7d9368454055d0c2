/* <signal.h>: signal.h(0p), signal(7). The numbers are those of the kernel's arch/x86/include/uapi/asm/signal.h.
   Does not belong here: names and descriptions of signals (string.h, strsignal), pause and alarm (unistd.h). */
#ifndef _SIGNAL_H
#define _SIGNAL_H

#include <bits/features.h>

#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGSTKFLT 16
#define SIGCHLD 17
#define SIGCONT 18
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGURG 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGIO 29
#define SIGPOLL SIGIO
#define SIGPWR 30
#define SIGSYS 31
#ifdef __SHOJI_BSD
#define SIGIOT SIGABRT
#define SIGCLD SIGCHLD
#define NSIG 65
#define _NSIG NSIG
#endif

/* Real-time signals. The kernel's begin at 32; 32 and 33 are left out: the library uses 33 for setuid and its kin
   in programs with threads, other libcs use both. sigaction and sigaddset refuse them. */
#define SIGRTMIN 34
#define SIGRTMAX 64

#ifdef __cplusplus
extern "C" {
#endif

/* Read or written whole, also by a handler in between. */
typedef int sig_atomic_t;

#define SIG_ERR ((void (*)(int)) - 1)
#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)

/* signal(2): the handler before, or SIG_ERR. The new one stays, its signal is blocked while it runs, and interrupted
   calls go on, as on the BSDs. */
void (*signal(int __signal, void (*__handler)(int)))(int);
/* raise(3): to the calling thread. 0, or -1 and errno. */
int raise(int __signal);

#ifdef __cplusplus
}
#endif

#ifdef __SHOJI_POSIX
#include <bits/siginfo.h>
#include <bits/sigset.h>
#include <bits/timespec.h>
#include <bits/ucontext.h>
#include <sys/types.h>

#define SA_NOCLDSTOP 0x1
#define SA_NOCLDWAIT 0x2
#define SA_SIGINFO 0x4
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000
#ifdef __SHOJI_BSD
#define SA_NOMASK SA_NODEFER
#define SA_ONESHOT SA_RESETHAND
#endif

#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2

#define SS_ONSTACK 1
#define SS_DISABLE 2
#define MINSIGSTKSZ 2048 /* more where the processor has AVX-512 or more: getauxval(3), AT_MINSIGSTKSZ */
#define SIGSTKSZ 16384

/* sigevent(3type): how one is told of an event. A function in a new thread, SIGEV_THREAD, is left out. */
#define SIGEV_SIGNAL 0
#define SIGEV_NONE 1
#ifdef __SHOJI_GNU
#define SIGEV_THREAD_ID 4
#endif
struct sigevent {
  union sigval sigev_value;
  int sigev_signo;
  int sigev_notify;
  int sigev_notify_thread_id;
  int __room[11];
};

/* si_code: above 0 it comes from the kernel. */
#define SI_USER 0
#define SI_QUEUE (-1)
#define SI_TIMER (-2)
#define SI_MESGQ (-3)
#define SI_ASYNCIO (-4)
#define SI_SIGIO (-5)
#define SI_TKILL (-6)
#define SI_KERNEL 0x80
#define ILL_ILLOPC 1
#define ILL_ILLOPN 2
#define ILL_ILLADR 3
#define ILL_ILLTRP 4
#define ILL_PRVOPC 5
#define ILL_PRVREG 6
#define ILL_COPROC 7
#define ILL_BADSTK 8
#define FPE_INTDIV 1
#define FPE_INTOVF 2
#define FPE_FLTDIV 3
#define FPE_FLTOVF 4
#define FPE_FLTUND 5
#define FPE_FLTRES 6
#define FPE_FLTINV 7
#define FPE_FLTSUB 8
#define SEGV_MAPERR 1
#define SEGV_ACCERR 2
#define SEGV_BNDERR 3
#define SEGV_PKUERR 4
#define BUS_ADRALN 1
#define BUS_ADRERR 2
#define BUS_OBJERR 3
#define TRAP_BRKPT 1
#define TRAP_TRACE 2
#define CLD_EXITED 1
#define CLD_KILLED 2
#define CLD_DUMPED 3
#define CLD_TRAPPED 4
#define CLD_STOPPED 5
#define CLD_CONTINUED 6
#define POLL_IN 1
#define POLL_OUT 2
#define POLL_MSG 3
#define POLL_ERR 4
#define POLL_PRI 5
#define POLL_HUP 6
#ifdef __SHOJI_GNU
#define BUS_MCEERR_AR 4
#define BUS_MCEERR_AO 5
#define TRAP_BRANCH 3
#define TRAP_HWBKPT 4
#define SYS_SECCOMP 1       /* a seccomp filter refused the call */
#define SYS_USER_DISPATCH 2 /* prctl(2), PR_SET_SYSCALL_USER_DISPATCH */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* sigaction(2). sa_sigaction is called where SA_SIGINFO is set; its third parameter is a ucontext_t. The library sets
   sa_restorer itself. */
struct sigaction {
  __extension__ union {
    void (*sa_handler)(int);
    void (*sa_sigaction)(int, siginfo_t *, void *);
  };
  sigset_t sa_mask;
  int sa_flags;
  void (*sa_restorer)(void);
};

/* 0, or -1 and errno (EINVAL for SIGKILL, SIGSTOP and what is no signal). Either pointer may be null. */
int sigaction(int __signal, const struct sigaction *__restrict __action, struct sigaction *__restrict __old);

/* sigsetops(3). sigismember answers 1 or 0; all answer -1 and EINVAL for a number outside 1 to 64. */
int sigemptyset(sigset_t *__set);
int sigfillset(sigset_t *__set);
int sigaddset(sigset_t *__set, int __signal);
int sigdelset(sigset_t *__set, int __signal);
int sigismember(const sigset_t *__set, int __signal);

/* sigprocmask(2): blocks signals for the calling thread. pthread_sigmask(3) is the same, but answers the error. */
int sigprocmask(int __how, const sigset_t *__restrict __set, sigset_t *__restrict __old);
int pthread_sigmask(int __how, const sigset_t *__restrict __set, sigset_t *__restrict __old);
/* pthread_kill(3): a signal for one thread, or 0; what has ended takes any. The error: EINVAL, no such signal. */
int pthread_kill(pthread_t __id, int __signal);
/* sigpending(2): what was sent and is blocked. */
int sigpending(sigset_t *__set);
/* sigsuspend(2): waits, with that mask, until a handler has run; always -1 and EINTR. */
int sigsuspend(const sigset_t *__mask);
/* sigwait(3), sigwaitinfo(2): take one of the set, which is blocked, without a handler. sigwait answers the error.
   EAGAIN: none came in time. */
int sigwait(const sigset_t *__restrict __set, int *__restrict __signal);
int sigwaitinfo(const sigset_t *__restrict __set, siginfo_t *__restrict __info);
int sigtimedwait(const sigset_t *__restrict __set, siginfo_t *__restrict __info,
                 const struct timespec *__restrict __timeout);
/* sigaltstack(2): the stack of handlers with SA_ONSTACK. */
int sigaltstack(const stack_t *__restrict __stack, stack_t *__restrict __old);

/* kill(2): to a process; to the group of the caller (0), to all (-1), to a group (-pgrp). Signal 0 only asks whether
   one may. killpg(3): to a group. */
int kill(pid_t __process, int __signal);
int killpg(pid_t __group, int __signal);
/* sigqueue(3): as kill, with a value; si_code is SI_QUEUE. Each sending of a real-time signal is delivered. */
int sigqueue(pid_t __process, int __signal, union sigval __value);
/* psignal(3): the prefix, unless it is null or empty, a colon, the signal's description and a newline, to stderr. */
void psignal(int __signal, const char *__prefix);
void psiginfo(const siginfo_t *__info, const char *__prefix);
/* siginterrupt(3): whether a handler of that signal interrupts calls. */
int siginterrupt(int __signal, int __interrupt);

#ifdef __cplusplus
}
#endif
#endif

#endif
