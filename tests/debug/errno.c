/* The session of every debugger's first lesson: a call that fails, its answer in the register, -1 from the C function,
   and errno; the parameters of open have the names that the man page of POSIX gives them.

REQUIRES: gdb
RUN: %cc %s -o %t %link
RUN: %gdb -ex 'print errno' -ex 'break open' -ex run -ex 'print errno' -ex next-syscall -ex step-syscall -ex finish \
RUN:   -ex 'print errno' -ex 'print errno = 0' -ex 'print errno' %t 2>&1 | %check %s

CHECK:each thread has its own errno, and the program is not running
CHECK:Breakpoint {{1(\.1)?}}, open (file=0x{{[0-9a-f]+}}{{.*}} "/nonexistent", oflag=0) at {{.*}}
CHECK-NEXT:{{[0-9]+.*}}
CHECK-NEXT:$1 = 0
CHECK-NEXT:open("/nonexistent", O_RDONLY)
CHECK-NEXT:= -1 ENOENT (No such file or directory)
CHECK-NEXT:rcx = {{.*}}
CHECK-NEXT:r11 = {{.*}}
CHECK:Value returned is $2 = -1
CHECK-NEXT:$3 = 2
CHECK-NEXT:$4 = 0
CHECK-NEXT:$5 = 0
*/
#include <fcntl.h>

int main(void) {
  return open("/nonexistent", O_RDONLY) == -1 ? 0 : 1;
}
