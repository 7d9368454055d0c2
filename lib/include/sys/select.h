/* <sys/select.h>: sys_select.h(0p), select(2).
   Does not belong here: poll (poll.h), which knows no such limit, and epoll (sys/epoll.h). */
#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H

#include <bits/features.h>
#include <bits/sigset.h>
#include <bits/timespec.h>
#include <bits/timeval.h>

/* Descriptors from 0 on, a bit each. One of FD_SETSIZE or more is in no set, and FD_SET leaves it out. */
#define FD_SETSIZE 1024
typedef struct {
  unsigned long __words[FD_SETSIZE / 64];
} fd_set;

#define FD_ZERO(__set) __shoji_fd_zero(__set)
#define FD_SET(__fd, __set) __shoji_fd_set(__fd, __set)
#define FD_CLR(__fd, __set) __shoji_fd_clear(__fd, __set)
#define FD_ISSET(__fd, __set) __shoji_fd_is_set(__fd, __set)

static __inline__ void __shoji_fd_zero(fd_set *__set) {
  int __i;
  for (__i = 0; __i != FD_SETSIZE / 64; ++__i) __set->__words[__i] = 0;
}

static __inline__ void __shoji_fd_set(int __fd, fd_set *__set) {
  if ((unsigned)__fd < FD_SETSIZE) __set->__words[__fd / 64] |= 1UL << (__fd % 64);
}

static __inline__ void __shoji_fd_clear(int __fd, fd_set *__set) {
  if ((unsigned)__fd < FD_SETSIZE) __set->__words[__fd / 64] &= ~(1UL << (__fd % 64));
}

static __inline__ int __shoji_fd_is_set(int __fd, const fd_set *__set) {
  return (unsigned)__fd < FD_SETSIZE && (__set->__words[__fd / 64] >> (__fd % 64) & 1) != 0;
}

#ifdef __cplusplus
extern "C" {
#endif

/* select(2), pselect(2): how many bits are left in the sets; 0 once the time is over, without end where it is null. -1
   and errno: the sets are as they were. Linux's select puts back into `timeout` what was left of it. pselect has the
   signals of `mask` blocked meanwhile. Descriptors below `count` are looked at. */
int select(int __count, fd_set *__restrict __readable, fd_set *__restrict __writable, fd_set *__restrict __exceptional,
           struct timeval *__restrict __timeout);
int pselect(int __count, fd_set *__restrict __readable, fd_set *__restrict __writable, fd_set *__restrict __exceptional,
            const struct timespec *__restrict __timeout, const sigset_t *__restrict __mask);

#ifdef __cplusplus
}
#endif

#endif
