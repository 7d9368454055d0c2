/* siginfo_t, what a handler and a wait are told of a signal: sigaction(2), and the kernel's
   include/uapi/asm-generic/siginfo.h. Does not belong here: the functions that fill it in (signal.h, sys/wait.h). */
#ifndef _BITS_SIGINFO_H
#define _BITS_SIGINFO_H

#include <bits/features.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The value that sigqueue(3) and timers send along. */
union sigval {
  int sival_int;
  void *sival_ptr;
};
typedef union sigval sigval_t;

/* Which members count depends on si_signo and si_code. They lie over one another as the kernel has them, unnamed, so
   that a debugger prints each by its name. */
typedef struct {
  int si_signo;
  int si_errno; /* Linux leaves it 0 in most signals */
  int si_code;  /* why it came: SI_USER and its like in <signal.h> */
  int __padding;
  __extension__ union {
    /* Sent by a process, a timer or a child's change. */
    __extension__ struct {
      __extension__ union {
        __extension__ struct {
          pid_t si_pid;
          uid_t si_uid;
        };
        __extension__ struct {
          int si_timerid;
          int si_overrun;
        };
      };
      __extension__ union {
        union sigval si_value;
        __extension__ struct {
          int si_status;
          int __padding_of_status;
          clock_t si_utime;
          clock_t si_stime;
        };
      };
    };
    /* SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP. */
    __extension__ struct {
      void *si_addr;
      short si_addr_lsb;
      __extension__ union {
        __extension__ struct {
          void *si_lower;
          void *si_upper;
        };
        unsigned si_pkey;
      };
    };
    /* SIGPOLL. */
    __extension__ struct {
      long si_band;
      int si_fd;
    };
    /* SIGSYS. */
    __extension__ struct {
      void *si_call_addr;
      int si_syscall;
      unsigned si_arch;
    };
    char __room[112];
  };
} siginfo_t;

#define si_int si_value.sival_int
#define si_ptr si_value.sival_ptr

#ifdef __cplusplus
}
#endif

#endif
