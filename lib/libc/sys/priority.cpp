// getpriority, setpriority, nice and prlimit.
// Does not belong here: policies of real time (sched/scheduler.cpp), getrlimit (resource.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sys/resource.h>
#include <unistd.h>
#include "kernel/resource.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// The kernel's answer is never negative: 20 - nice.
result<int> get(int which, id_t who, int &nice) {
  const int answer = SHOJI_TRY(kernel::getpriority(which, static_cast<int>(who)));
  nice = 20 - answer;
  return result<int>(0);
}

}  // namespace

extern "C" {

int getpriority(int which, id_t who) {
  int nice;
  const auto answer = get(which, who, nice);
  return answer ? nice : set_errno(answer);
}

int setpriority(int which, id_t who, int nice) {
  return set_errno(kernel::setpriority(which, static_cast<int>(who), nice));
}

// A refusal is EPERM by POSIX, EACCES by the kernel. Sums beyond the range are brought into it by the kernel.
int nice(int increment) {
  int now;
  const auto asked = get(PRIO_PROCESS, 0, now);
  if (!asked) return set_errno(asked);
  if (increment < -40) increment = -40;
  if (increment > 40) increment = 40;
  const auto answer = kernel::setpriority(PRIO_PROCESS, 0, now + increment);
  if (!answer)
    return set_errno(result<int>(error{answer.failure().number == EACCES ? EPERM : answer.failure().number}));
  return getpriority(PRIO_PROCESS, 0);
}

int prlimit(pid_t process, int resource, const struct rlimit *limit, struct rlimit *old) {
  return set_errno(kernel::prlimit64(process, static_cast<unsigned>(resource), limit, old));
}

}  // extern "C"
