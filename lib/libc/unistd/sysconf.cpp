// sysconf: limits, options, and how many there are of some things.
// Does not belong here: limits of a file (pathconf.cpp), or the words themselves (bits/configuration.h).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE  // all of the words
#endif
#include <limits.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <unistd.h>
#include "kernel/resource.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// What is not here has the answer -1: no limit, or no such option. Other than these are asked for when they are wanted.
constexpr int asked = -2;
constexpr int year = 200809;

struct table {
  int at[_SC_NSIG + 1];
  constexpr table() : at() {
    for (int &each : at) each = -1;
    at[_SC_ARG_MAX] = asked;
    at[_SC_CHILD_MAX] = asked;
    at[_SC_CLK_TCK] = 100;
    at[_SC_NGROUPS_MAX] = NGROUPS_MAX;
    at[_SC_OPEN_MAX] = asked;
    at[_SC_STREAM_MAX] = 16;
    at[_SC_JOB_CONTROL] = 1;
    at[_SC_SAVED_IDS] = 1;
    at[_SC_REALTIME_SIGNALS] = year;
    at[_SC_PRIORITY_SCHEDULING] = year;
    at[_SC_TIMERS] = year;
    at[_SC_SYNCHRONIZED_IO] = year;
    at[_SC_FSYNC] = year;
    at[_SC_MAPPED_FILES] = year;
    at[_SC_MEMLOCK] = year;
    at[_SC_MEMLOCK_RANGE] = year;
    at[_SC_MEMORY_PROTECTION] = year;
    at[_SC_DELAYTIMER_MAX] = INT_MAX;
    at[_SC_VERSION] = year;
    at[_SC_PAGESIZE] = 4096;
    at[_SC_RTSIG_MAX] = SIGRTMAX - SIGRTMIN + 1;
    at[_SC_SEM_VALUE_MAX] = INT_MAX;
    at[_SC_SIGQUEUE_MAX] = asked;
    at[_SC_BC_BASE_MAX] = 99;
    at[_SC_BC_DIM_MAX] = 2048;
    at[_SC_BC_SCALE_MAX] = 99;
    at[_SC_BC_STRING_MAX] = 1000;
    at[_SC_COLL_WEIGHTS_MAX] = 2;
    at[_SC_EXPR_NEST_MAX] = 32;
    at[_SC_LINE_MAX] = 2048;
    at[_SC_RE_DUP_MAX] = 32767;
    at[_SC_IOV_MAX] = IOV_MAX;
    at[_SC_THREADS] = year;
    at[_SC_THREAD_SAFE_FUNCTIONS] = year;
    at[_SC_GETGR_R_SIZE_MAX] = 1024;
    at[_SC_GETPW_R_SIZE_MAX] = 1024;
    at[_SC_LOGIN_NAME_MAX] = 256;
    at[_SC_TTY_NAME_MAX] = 32;
    at[_SC_THREAD_DESTRUCTOR_ITERATIONS] = PTHREAD_DESTRUCTOR_ITERATIONS;
    at[_SC_THREAD_KEYS_MAX] = PTHREAD_KEYS_MAX;
    at[_SC_THREAD_STACK_MIN] = PTHREAD_STACK_MIN;
    at[_SC_THREAD_ATTR_STACKADDR] = year;
    at[_SC_THREAD_ATTR_STACKSIZE] = year;
    at[_SC_THREAD_PROCESS_SHARED] = year;
    at[_SC_NPROCESSORS_CONF] = asked;
    at[_SC_NPROCESSORS_ONLN] = asked;
    at[_SC_PHYS_PAGES] = asked;
    at[_SC_AVPHYS_PAGES] = asked;
    at[_SC_ATEXIT_MAX] = INT_MAX;
    at[_SC_ADVISORY_INFO] = year;
    at[_SC_CLOCK_SELECTION] = year;
    at[_SC_CPUTIME] = year;
    at[_SC_THREAD_CPUTIME] = year;
    at[_SC_MONOTONIC_CLOCK] = year;
    at[_SC_SHELL] = 1;
    at[_SC_SPAWN] = year;
    at[_SC_SPIN_LOCKS] = year;
    at[_SC_READER_WRITER_LOCKS] = year;
    at[_SC_BARRIERS] = year;
    at[_SC_TIMEOUTS] = year;
    at[_SC_HOST_NAME_MAX] = 64;
    at[_SC_IPV6] = year;
    at[_SC_RAW_SOCKETS] = year;
    at[_SC_V7_LP64_OFF64] = 1;
    at[_SC_MINSIGSTKSZ] = asked;
    at[_SC_SIGSTKSZ] = asked;
    at[_SC_NSIG] = NSIG;
  }
};
constexpr table constants;

// RLIM_INFINITY is -1: no limit.
long limit(int resource) {
  struct rlimit limit;
  return kernel::getrlimit(resource, &limit) ? static_cast<long>(limit.rlim_cur) : -1;
}

// As execve(2) has it: a quarter of the stack, at least 131072 bytes.
long argument_bytes() {
  const long stack = limit(RLIMIT_STACK);
  return stack < 0 || stack / 4 < ARG_MAX ? ARG_MAX : stack / 4;
}

long signal_stack() {
  const auto size = static_cast<long>(getauxval(AT_MINSIGSTKSZ));
  return size < MINSIGSTKSZ ? MINSIGSTKSZ : size;
}

}  // namespace

extern "C" long sysconf(int name) {
  if (name < 0 || name > _SC_NSIG) return set_errno(result<long>(error{EINVAL}));
  if (constants.at[name] != asked) return constants.at[name];
  switch (name) {
    case _SC_ARG_MAX: return argument_bytes();
    case _SC_CHILD_MAX: return limit(RLIMIT_NPROC);
    case _SC_OPEN_MAX: return limit(RLIMIT_NOFILE);
    case _SC_SIGQUEUE_MAX: return limit(RLIMIT_SIGPENDING);
    case _SC_NPROCESSORS_CONF: return get_nprocs_conf();
    case _SC_NPROCESSORS_ONLN: return get_nprocs();
    case _SC_PHYS_PAGES: return get_phys_pages();
    case _SC_AVPHYS_PAGES: return get_avphys_pages();
    case _SC_MINSIGSTKSZ: return signal_stack();
    default: return 4 * signal_stack();  // _SC_SIGSTKSZ, as glibc has it
  }
}
