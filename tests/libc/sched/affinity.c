// Sets of processors: members, count, numbers out of range; a thread that may run on one processor alone runs there, by
// the vDSO and by the system call.
// RUN: %cc -D_GNU_SOURCE -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: %host_cc -fno-builtin -D_GNU_SOURCE -I %tests/inputs %s -o %t.host
// RUN: %t.host
#include <errno.h>
#include <sched.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "expect.h"

int main(void) {
  cpu_set_t mine, one;
  CPU_ZERO(&one);
  CPU_SET(0, &one);
  CPU_SET(64, &one);
  CPU_SET(1023, &one);
  CPU_SET(1024, &one);
  expect(CPU_COUNT(&one) == 3 && CPU_ISSET(64, &one) && !CPU_ISSET(63, &one) && !CPU_ISSET(1024, &one));
  CPU_CLR(64, &one);
  CPU_CLR(2000, &one);
  expect(CPU_COUNT(&one) == 2 && !CPU_ISSET(64, &one));

  errno = 77;
  memset(&mine, 0xff, sizeof mine);
  expect(sched_getaffinity(0, sizeof mine, &mine) == 0 && CPU_COUNT(&mine) >= 1 && CPU_COUNT(&mine) < CPU_SETSIZE);
  for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
    if (!CPU_ISSET(cpu, &mine)) continue;
    CPU_ZERO(&one);
    CPU_SET(cpu, &one);
    expect(sched_setaffinity(0, sizeof one, &one) == 0);
    unsigned by_call = 9999, by_library = 9998, node = 9999;
    expect(syscall(SYS_getcpu, &by_call, NULL, NULL) == 0 && getcpu(&by_library, &node) == 0);
    expect(by_call == (unsigned)cpu && by_library == (unsigned)cpu && sched_getcpu() == cpu && node < 1024);
  }
  expect(getcpu(NULL, NULL) == 0 && errno == 77);
  CPU_ZERO(&one);
  expect(sched_setaffinity(0, sizeof one, &one) == -1 && errno == EINVAL);
  expect(sched_getaffinity(0, 1, &one) == -1 && errno == EINVAL);
  return 0;
}
