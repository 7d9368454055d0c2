// Makes calls by numbers that no call of x86-64 has, and says how each failed.
// Does not belong here: the sandbox.
#include <errno.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

static void make(const char *name, long number) {
  errno = 0;
  syscall(number);
  printf("%s: errno %d\n", name, errno);
}

int main(void) {
  make("getpid of x32", SYS_getpid | 0x40000000);
  make("511", 511);
  make("100000", 100000);
  make("-1", -1);
  return 0;
}
