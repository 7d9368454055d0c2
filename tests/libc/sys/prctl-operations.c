// prctl: a thread's name, the signal for a parent's death, no_new_privs which stays, and errors. The same on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
// RUN: %check %s < %t.out
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>

int main(void) {
  char name[16];
  int signal = -1;
  // CHECK:set 0, get 0: a paper screen
  const int set = prctl(PR_SET_NAME, "a paper screen");
  const int get = prctl(PR_GET_NAME, name);
  printf("set %d, get %d: %s\n", set, get, name);
  // CHECK-NEXT:death 0 0 15
  const int death = prctl(PR_SET_PDEATHSIG, 15L);
  const int told = prctl(PR_GET_PDEATHSIG, &signal);
  printf("death %d %d %d\n", death, told, signal);
  // CHECK-NEXT:keepcaps 0 1
  const int keep = prctl(PR_SET_KEEPCAPS, 1L, 0L, 0L, 0L);
  printf("keepcaps %d %d\n", keep, prctl(PR_GET_KEEPCAPS, 0L, 0L, 0L, 0L));
  // CHECK-NEXT:no new privileges 0 1
  const int none = prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L);
  printf("no new privileges %d %d\n", none, prctl(PR_GET_NO_NEW_PRIVS, 0L, 0L, 0L, 0L));
  // CHECK-NEXT:taken back -1 1
  const int back = prctl(PR_SET_NO_NEW_PRIVS, 0L, 0L, 0L, 0L);
  printf("taken back %d %d\n", back, errno == EINVAL);
  // CHECK-NEXT:fifth argument -1 1
  errno = 0;
  const int fifth = prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 1L);
  printf("fifth argument %d %d\n", fifth, errno == EINVAL);
  // CHECK-NEXT:unknown -1 1
  errno = 0;
  const int unknown = prctl(999);
  printf("unknown %d %d\n", unknown, errno == EINVAL);
  return 0;
}
