// syscall(): any number, six arguments in their places, errno on failure and not on success.
// RUN: %cc %s -o %t %link
// RUN: %t | %check %s
#include <errno.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
  // A number that no kernel has.
  // CHECK:-1 ENOSYS 1
  errno = 0;
  long answer = syscall(100000);
  printf("%ld ENOSYS %d\n", answer, errno == ENOSYS);
  // Success leaves errno alone.
  // CHECK-NEXT:1 1
  errno = 12345;
  answer = syscall(SYS_getpid);
  printf("%d %d\n", answer == getpid(), errno == 12345);
  // mmap takes all six: a page at a fixed place.
  // CHECK-NEXT:0x20000000
  printf("%#lx\n", syscall(SYS_mmap, 0x20000000L, 4096L, 1L, 0x22L, -1L, 4096L));
  // A failure of a call that exists.
  // CHECK-NEXT:-1 EBADF 1
  answer = syscall(SYS_close, -1);
  printf("%ld EBADF %d\n", answer, errno == EBADF);
#ifndef __NR_write
#error "<sys/syscall.h> must make __NR_write known to #ifdef"
#endif
  return 0;
}
