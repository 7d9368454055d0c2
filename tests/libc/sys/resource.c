// What was used grows with use; a limit that was set is told, and is enforced; what is no limit or nobody is refused.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: %host_cc -fno-builtin -I %tests/inputs %s -o %t.host
// RUN: %t.host
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>
#include "expect.h"

int main(void) {
  struct rusage used;
  struct rlimit limit, same;
  errno = 77;
  do expect(getrusage(RUSAGE_SELF, &used) == 0);
  while (used.ru_utime.tv_sec == 0 && used.ru_utime.tv_usec + used.ru_stime.tv_usec == 0);
  expect(used.ru_maxrss > 0 && used.ru_minflt > 0);
  expect(getrusage(RUSAGE_CHILDREN, &used) == 0 && used.ru_utime.tv_sec == 0 && used.ru_minflt == 0);

  expect(getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur <= limit.rlim_max);
  limit.rlim_cur = 3;
  expect(setrlimit(RLIMIT_NOFILE, &limit) == 0 && getrlimit(RLIMIT_NOFILE, &same) == 0);
  expect(same.rlim_cur == 3 && same.rlim_max == limit.rlim_max && errno == 77);
  expect(dup(0) == -1 && errno == EMFILE);
  limit.rlim_cur = limit.rlim_max;
  limit.rlim_max = 2;
  expect(setrlimit(RLIMIT_NOFILE, &limit) == -1 && errno == EINVAL);
  expect(getrusage(99, &used) == -1 && errno == EINVAL);
  return 0;
}
