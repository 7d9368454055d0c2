/* <sched.h>: sched_yield, and what Linux has beside: clone(2).
   Does not belong here: threads by POSIX (pthread.h), fork and vfork (unistd.h). */
#ifndef _SCHED_H
#define _SCHED_H

#include <bits/features.h>
#include <bits/timespec.h>
#include <sys/types.h>

/* sched(7). */
#define SCHED_OTHER 0
#define SCHED_FIFO 1
#define SCHED_RR 2
#ifdef __SHOJI_GNU
#define SCHED_BATCH 3
#define SCHED_IDLE 5
#define SCHED_DEADLINE 6
#define SCHED_RESET_ON_FORK 0x40000000
#endif

struct sched_param {
  int sched_priority; /* 0 but for SCHED_FIFO and SCHED_RR */
};

#ifdef __SHOJI_GNU
/* The kernel's include/uapi/linux/sched.h. The lowest byte of the flags is the signal that the parent gets. */
#define CSIGNAL 0x000000ff
#define CLONE_VM 0x00000100
#define CLONE_FS 0x00000200
#define CLONE_FILES 0x00000400
#define CLONE_SIGHAND 0x00000800
#define CLONE_PIDFD 0x00001000
#define CLONE_PTRACE 0x00002000
#define CLONE_VFORK 0x00004000
#define CLONE_PARENT 0x00008000
#define CLONE_THREAD 0x00010000
#define CLONE_NEWNS 0x00020000
#define CLONE_SYSVSEM 0x00040000
#define CLONE_SETTLS 0x00080000
#define CLONE_PARENT_SETTID 0x00100000
#define CLONE_CHILD_CLEARTID 0x00200000
#define CLONE_DETACHED 0x00400000
#define CLONE_UNTRACED 0x00800000
#define CLONE_CHILD_SETTID 0x01000000
#define CLONE_NEWCGROUP 0x02000000
#define CLONE_NEWUTS 0x04000000
#define CLONE_NEWIPC 0x08000000
#define CLONE_NEWUSER 0x10000000
#define CLONE_NEWPID 0x20000000
#define CLONE_NEWNET 0x40000000
#define CLONE_IO 0x80000000
#define CLONE_NEWTIME 0x00000080 /* of unshare and setns alone */

/* CPU_SET(3): a set of processors, by their numbers below CPU_SETSIZE; a number beyond is in no set. */
#define CPU_SETSIZE 1024
typedef struct {
  unsigned long __words[CPU_SETSIZE / 64];
} cpu_set_t;

#define CPU_ZERO(__set) __shoji_cpu_zero(__set)
#define CPU_SET(__cpu, __set) \
  ((void)((size_t)(__cpu) < CPU_SETSIZE && ((__set)->__words[(size_t)(__cpu) / 64] |= 1UL << ((__cpu) % 64))))
#define CPU_CLR(__cpu, __set) \
  ((void)((size_t)(__cpu) < CPU_SETSIZE && ((__set)->__words[(size_t)(__cpu) / 64] &= ~(1UL << ((__cpu) % 64)))))
#define CPU_ISSET(__cpu, __set) \
  ((size_t)(__cpu) < CPU_SETSIZE && ((__set)->__words[(size_t)(__cpu) / 64] >> ((__cpu) % 64) & 1) != 0)
#define CPU_COUNT(__set) __shoji_cpu_count(__set)

static __inline__ void __shoji_cpu_zero(cpu_set_t *__set) {
  int __i;
  for (__i = 0; __i != CPU_SETSIZE / 64; ++__i) __set->__words[__i] = 0;
}

static __inline__ int __shoji_cpu_count(const cpu_set_t *__set) {
  int __i, __count = 0;
  for (__i = 0; __i != CPU_SETSIZE; ++__i) __count += CPU_ISSET(__i, __set);
  return __count;
}
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* sched_yield(2): lets another thread run. Never fails on Linux. */
int sched_yield(void);
/* sched_setscheduler(2): the policy and priority of a thread, 0 for the caller. Linux answers 0 where POSIX wants the
   former policy; -1 and errno. */
int sched_setscheduler(pid_t __tid, int __policy, const struct sched_param *__priority);
int sched_getscheduler(pid_t __tid);
int sched_setparam(pid_t __tid, const struct sched_param *__priority);
int sched_getparam(pid_t __tid, struct sched_param *__priority);
/* sched_get_priority_max(2): the range of a policy's priorities; -1 and errno. */
int sched_get_priority_max(int __policy);
int sched_get_priority_min(int __policy);
/* sched_rr_get_interval(2): how long a thread runs before the next one does. */
int sched_rr_get_interval(pid_t __tid, struct timespec *__slice);
#ifdef __SHOJI_GNU
/* clone(2): the child calls `function` on a stack of its own, of which `stack` is the upper end, and exits with what it
   returns. The parent gets the child's number, or -1 and errno. Behind `argument`, where the flags ask for them:
   pid_t *parent_tid, void *tls, pid_t *child_tid. With CLONE_VM the child shares errno, too, unless it gets a tls. */
int clone(int (*__function)(void *), void *__stack, int __flags, void *__argument, ...);

/* sched_setaffinity(2), sched_getaffinity(2): the processors that a thread may run on, in a set of `size` bytes; 0 is
   the caller. 0, or -1 and errno. */
int sched_setaffinity(pid_t __tid, size_t __size, const cpu_set_t *__set);
int sched_getaffinity(pid_t __tid, size_t __size, cpu_set_t *__set);
/* sched_getcpu(3), getcpu(2): the processor, and the memory node, that the caller runs on at this moment. No system
   call is made. */
int sched_getcpu(void);
/* unshare(2): CLONE_NEW words; setns(2): into the namespace of a descriptor. 0, or -1 and errno. */
int unshare(int __flags);
int setns(int __fd, int __kind);
int getcpu(unsigned *__cpu, unsigned *__node);
#endif

#ifdef __cplusplus
}
#endif

#endif
