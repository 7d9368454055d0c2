/* <sys/resource.h>: sys_resource.h(0p): what a process has used, and what it may use.
   Does not belong here: how a child's use is asked for when it ends (sys/wait.h). */
#ifndef _SYS_RESOURCE_H
#define _SYS_RESOURCE_H

#include <bits/features.h>
#include <bits/timeval.h>

/* getrusage(2): whose use. */
#define RUSAGE_SELF 0
#define RUSAGE_CHILDREN (-1)
#ifdef __SHOJI_GNU
#define RUSAGE_THREAD 1
#endif

/* getrusage(2): processor time in the program and in the kernel, the most memory in kilobytes, page faults without and
   with input, blocks read and written, switches of the processor by waiting and by force. The others stay 0. */
struct rusage {
  struct timeval ru_utime;
  struct timeval ru_stime;
  long ru_maxrss;
  long ru_ixrss;
  long ru_idrss;
  long ru_isrss;
  long ru_minflt;
  long ru_majflt;
  long ru_nswap;
  long ru_inblock;
  long ru_oublock;
  long ru_msgsnd;
  long ru_msgrcv;
  long ru_nsignals;
  long ru_nvcsw;
  long ru_nivcsw;
};

/* getrlimit(2): the limits, by the numbers of x86-64. */
#define RLIMIT_CPU 0
#define RLIMIT_FSIZE 1
#define RLIMIT_DATA 2
#define RLIMIT_STACK 3
#define RLIMIT_CORE 4
#define RLIMIT_NOFILE 7
#define RLIMIT_AS 9
#ifdef __SHOJI_BSD
#define RLIMIT_RSS 5
#define RLIMIT_NPROC 6
#define RLIMIT_MEMLOCK 8
#define RLIMIT_LOCKS 10
#define RLIMIT_SIGPENDING 11
#define RLIMIT_MSGQUEUE 12
#define RLIMIT_NICE 13
#define RLIMIT_RTPRIO 14
#define RLIMIT_RTTIME 15
#define RLIM_NLIMITS 16
#endif

typedef unsigned long rlim_t;

#define RLIM_INFINITY (~(rlim_t)0)
#define RLIM_SAVED_MAX RLIM_INFINITY
#define RLIM_SAVED_CUR RLIM_INFINITY

/* getrlimit(2): what is enforced, and how far the process may raise that. */
struct rlimit {
  rlim_t rlim_cur;
  rlim_t rlim_max;
};

/* getpriority(2): whose. */
#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2
#ifdef __SHOJI_BSD
#define PRIO_MIN (-20)
#define PRIO_MAX 20
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* getrusage(2), getrlimit(2), setrlimit(2): 0, or -1 and errno. */
int getrusage(int __who, struct rusage *__used);
int getrlimit(int __resource, struct rlimit *__limit);
int setrlimit(int __resource, const struct rlimit *__limit);
/* getpriority(2): the nice value, -20 to 19; -1 may be one: errno tells of errors. setpriority: 0, or -1 and errno. */
int getpriority(int __which, id_t __who);
int setpriority(int __which, id_t __who, int __nice);
#ifdef __SHOJI_GNU
/* prlimit(2): of another process, 0 for the caller; either limit may be null. */
int prlimit(pid_t __process, int __resource, const struct rlimit *__limit, struct rlimit *__old);
#endif

#ifdef __cplusplus
}
#endif

#endif
