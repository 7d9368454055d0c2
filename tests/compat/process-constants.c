// The numbers of spawn.h, sched.h, sys/wait.h, sys/resource.h and their neighbours, and layouts: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include <grp.h>
#include <pwd.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/param.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include "inputs/compared.h"

int main(void) {
  SHOW(POSIX_SPAWN_RESETIDS), SHOW(POSIX_SPAWN_SETPGROUP), SHOW(POSIX_SPAWN_SETSIGDEF), SHOW(POSIX_SPAWN_SETSIGMASK);
  SHOW(POSIX_SPAWN_SETSCHEDPARAM), SHOW(POSIX_SPAWN_SETSCHEDULER), SHOW(POSIX_SPAWN_USEVFORK);
  SHOW(POSIX_SPAWN_SETSID), SHOW(SCHED_OTHER), SHOW(SCHED_FIFO), SHOW(SCHED_RR), SHOW(SCHED_BATCH), SHOW(SCHED_IDLE);
  SHOW(SCHED_RESET_ON_FORK), SHOW(CLONE_VM), SHOW(CLONE_FS), SHOW(CLONE_FILES), SHOW(CLONE_SIGHAND), SHOW(CLONE_PIDFD);
  SHOW(CLONE_PTRACE), SHOW(CLONE_VFORK), SHOW(CLONE_PARENT), SHOW(CLONE_THREAD), SHOW(CLONE_NEWNS);
  SHOW(CLONE_SYSVSEM), SHOW(CLONE_SETTLS), SHOW(CLONE_PARENT_SETTID), SHOW(CLONE_CHILD_CLEARTID), SHOW(CLONE_UNTRACED);
  SHOW(CLONE_CHILD_SETTID), SHOW(CLONE_NEWCGROUP), SHOW(CLONE_NEWUTS), SHOW(CLONE_NEWIPC), SHOW(CLONE_NEWUSER);
  SHOW(CLONE_NEWPID), SHOW(CLONE_NEWNET), SHOW(CLONE_IO), SHOW(CLONE_NEWTIME), SHOW(WSTOPPED), SHOW(WEXITED);
  SHOW(WNOWAIT), SHOW(WCONTINUED), SHOW(P_ALL), SHOW(P_PID), SHOW(P_PGID), SHOW(P_PIDFD), SHOW(RUSAGE_SELF);
  SHOW(RUSAGE_CHILDREN), SHOW(RUSAGE_THREAD), SHOW(RLIMIT_CPU), SHOW(RLIMIT_FSIZE), SHOW(RLIMIT_DATA);
  SHOW(RLIMIT_STACK), SHOW(RLIMIT_CORE), SHOW(RLIMIT_NOFILE), SHOW(RLIMIT_AS), SHOW(RLIMIT_RSS), SHOW(RLIMIT_NPROC);
  SHOW(RLIMIT_MEMLOCK), SHOW(RLIMIT_LOCKS), SHOW(RLIMIT_SIGPENDING), SHOW(RLIMIT_MSGQUEUE), SHOW(RLIMIT_NICE);
  SHOW(RLIMIT_RTPRIO), SHOW(RLIMIT_RTTIME), SHOW(RLIM_NLIMITS), SHOW(RLIM_INFINITY), SHOW(RLIM_SAVED_MAX);
  SHOW(RLIM_SAVED_CUR), SHOW(PRIO_PROCESS), SHOW(PRIO_PGRP), SHOW(PRIO_USER), SHOW(PRIO_MIN), SHOW(PRIO_MAX);
  SHOW(SIGEV_SIGNAL), SHOW(SIGEV_NONE), SHOW(SIGEV_THREAD_ID), SHOW(MAXPATHLEN), SHOW(MIN(1, 2)), SHOW(MAX(1, 2));
  SHOW(howmany(5, 2)), SHOW(roundup(5, 4)), SHOW(RENAME_NOREPLACE), SHOW(RENAME_EXCHANGE), SHOW(RENAME_WHITEOUT);
  SIZE(struct utsname), MEMBER(struct utsname, sysname), MEMBER(struct utsname, nodename);
  MEMBER(struct utsname, release), MEMBER(struct utsname, version), MEMBER(struct utsname, machine);
  MEMBER(struct utsname, domainname);
  SIZE(struct tms), MEMBER(struct tms, tms_stime);
  SIZE(struct sysinfo), MEMBER(struct sysinfo, uptime), MEMBER(struct sysinfo, loads);
  MEMBER(struct sysinfo, totalram), MEMBER(struct sysinfo, freeram), MEMBER(struct sysinfo, sharedram);
  MEMBER(struct sysinfo, bufferram), MEMBER(struct sysinfo, totalswap), MEMBER(struct sysinfo, freeswap);
  MEMBER(struct sysinfo, procs), MEMBER(struct sysinfo, totalhigh), MEMBER(struct sysinfo, freehigh);
  MEMBER(struct sysinfo, mem_unit);
  SIZE(struct sigevent), MEMBER(struct sigevent, sigev_value), MEMBER(struct sigevent, sigev_signo);
  MEMBER(struct sigevent, sigev_notify);
  SIZE(struct passwd), MEMBER(struct passwd, pw_name), MEMBER(struct passwd, pw_uid), MEMBER(struct passwd, pw_gid);
  MEMBER(struct passwd, pw_gecos), MEMBER(struct passwd, pw_dir), MEMBER(struct passwd, pw_shell);
  SIZE(struct group), MEMBER(struct group, gr_gid), MEMBER(struct group, gr_mem);
  SIZE(struct sched_param);
  return 0;
}
