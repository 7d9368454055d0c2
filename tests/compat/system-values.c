// What sysconf, confstr, uname and their neighbours say of this machine and of this process; as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <sched.h>
#include <unistd.h>
#include "inputs/compared.h"

int main(void) {
  char text[100];
  say(sysconf(_SC_PAGESIZE));
  say(sysconf(_SC_PAGE_SIZE));
  say(sysconf(_SC_NPROCESSORS_ONLN));
  say(sysconf(_SC_NPROCESSORS_CONF));
  say(sysconf(_SC_OPEN_MAX));
  say(sysconf(_SC_CLK_TCK));
  say(sysconf(_SC_CHILD_MAX));
  say(sysconf(_SC_ARG_MAX));
  say(sysconf(_SC_NGROUPS_MAX));
  say(sysconf(_SC_IOV_MAX));
  say(sysconf(_SC_PHYS_PAGES));
  say(sysconf(_SC_AVPHYS_PAGES) > 0);
  say(sysconf(_SC_HOST_NAME_MAX));
  say(sysconf(_SC_LOGIN_NAME_MAX));
  say(sysconf(_SC_TTY_NAME_MAX));
  say(sysconf(_SC_GETPW_R_SIZE_MAX));
  say(sysconf(_SC_GETGR_R_SIZE_MAX));
  say(sysconf(_SC_STREAM_MAX));
  say(sysconf(_SC_LINE_MAX));
  say(sysconf(_SC_VERSION));
  say(sysconf(_SC_MONOTONIC_CLOCK));
  say(sysconf(_SC_JOB_CONTROL));
  say(sysconf(_SC_SAVED_IDS));
  say(sysconf(_SC_MAPPED_FILES));
  say(sysconf(_SC_FSYNC));
  say(sysconf(_SC_SPAWN));
  say(sysconf(_SC_THREADS));
  say(sysconf(_SC_BARRIERS));
  say(sysconf(_SC_SPIN_LOCKS));
  say(sysconf(_SC_READER_WRITER_LOCKS));
  say(sysconf(_SC_TIMEOUTS));
  say(sysconf(_SC_TIMEOUTS) == _POSIX_TIMEOUTS);
  say(sysconf(_SC_THREAD_ATTR_STACKADDR) == _POSIX_THREAD_ATTR_STACKADDR);
  say(sysconf(_SC_THREAD_PROCESS_SHARED) == _POSIX_THREAD_PROCESS_SHARED);
  say(_POSIX_THREAD_PROCESS_SHARED);
  say(sysconf(_SC_SEM_VALUE_MAX));
  say(sysconf(_SC_THREAD_STACK_MIN));
  say(sysconf(_SC_MINSIGSTKSZ));
  say(sysconf(_SC_SIGSTKSZ));
  say(sysconf(_SC_SIGQUEUE_MAX));
  say(sysconf(_SC_SYMLOOP_MAX));
  say(sysconf(_SC_DELAYTIMER_MAX));
  say(sysconf(_SC_V7_LP64_OFF64));
  say(sysconf(-1));
  say(sysconf(100000));
  say(confstr(_CS_PATH, text, sizeof text));
  puts(text);
  say(confstr(_CS_PATH, text, 4));
  puts(text);
  say(confstr(_CS_PATH, NULL, 0));
  say(getpagesize());
  say(getdtablesize());
  say(get_nprocs());
  say(get_nprocs_conf());
  cpu_set_t mine, one;
  CPU_ZERO(&one);
  say(sched_getaffinity(0, sizeof mine, &mine));
  for (int cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++cpu)
    if (CPU_ISSET(cpu, &mine)) CPU_SET(cpu, &one);
  say(sched_setaffinity(0, sizeof one, &one));
  say(get_nprocs()); /* of the machine, not of the process */
  say(get_phys_pages());
  struct sysinfo state;
  say(sysinfo(&state));
  printf("%d %lu\n", state.uptime > 0, state.totalram * state.mem_unit);

  struct utsname names;
  say(uname(&names));
  printf("%s %s %s %s %s %s\n", names.sysname, names.nodename, names.release, names.version, names.machine, names.domainname);
  say(gethostname(text, sizeof text));
  puts(text);
  say(gethostname(text, 1));
  say(getdomainname(text, sizeof text));
  puts(text);
  say(sethostname("x", 100000));

  say(getpriority(PRIO_PROCESS, 0));
  say(nice(5));
  say(getpriority(PRIO_PROCESS, 0));
  say(setpriority(PRIO_PROCESS, 0, 100));
  say(getpriority(PRIO_PROCESS, getpid()));
  say(nice(3));
  say(getpriority(77, 0));
  say(getpriority(PRIO_PROCESS, 0x7ffffff));
  say(setpriority(77, 0, 0));
  struct rlimit limit = {20, 30}, old;
  say(prlimit(0, RLIMIT_NOFILE, &limit, &old));
  say(prlimit(getpid(), RLIMIT_NOFILE, NULL, &old));
  printf("%lu %lu\n", (long)old.rlim_cur, (long)old.rlim_max);
  say(sysconf(_SC_OPEN_MAX));
  say(prlimit(0, 99, NULL, &old));
  struct tms used;
  say(times(&used) > 0);
  say(used.tms_utime >= 0 && used.tms_cutime == 0);

  struct sched_param priority = {0};
  struct timespec slice;
  say(sched_getscheduler(0));
  say(sched_getparam(0, &priority));
  say(priority.sched_priority);
  say(sched_setscheduler(0, SCHED_BATCH, &priority));
  say(sched_getscheduler(0));
  say(sched_setscheduler(0, 77, &priority));
  say(sched_setparam(0, &priority));
  priority.sched_priority = 5;
  say(sched_setparam(0, &priority));
  say(sched_get_priority_max(SCHED_FIFO));
  say(sched_get_priority_min(SCHED_RR));
  say(sched_get_priority_min(77));
  say(sched_rr_get_interval(0, &slice));
  say(sched_rr_get_interval(-1, &slice));
  say(unshare(0x7));
  say(unshare(0));
  say(setns(-1, 0));

  say(getauxval(AT_PAGESZ));
  say(getauxval(AT_UID) == getuid());
  say(getauxval(AT_EGID) == getegid());
  say(getauxval(AT_RANDOM) != 0);
  say(getauxval(777));
  printf("errno %d\n", errno);
  return 0;
}
