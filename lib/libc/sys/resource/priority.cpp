// getpriority, setpriority and prlimit.
// Does not belong here: policies of real time (sched/scheduler.cpp), getrlimit (resource.cpp), nice (unistd/nice.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sys/resource.h>
#include "kernel/resource.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

// The kernel's answer is never negative: 20 - nice.
int getpriority(int which, id_t who) {
  const auto answer = kernel::getpriority(which, static_cast<int>(who));
  return answer ? 20 - answer.value() : set_errno(answer);
}

int setpriority(int which, id_t who, int nice) {
  return set_errno(kernel::setpriority(which, static_cast<int>(who), nice));
}

int prlimit(pid_t process, int resource, const struct rlimit *limit, struct rlimit *old) {
  return set_errno(kernel::prlimit64(process, static_cast<unsigned>(resource), limit, old));
}

}  // extern "C"
