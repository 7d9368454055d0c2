/* gdb goes through the frame that the kernel made for a handler, to the instruction that was interrupted, and on to _start;
   the registers of the interrupted function are its own again.

REQUIRES: gdb
RUN: %cc %s -o %t %link
RUN: %gdb -ex 'handle SIGSEGV nostop noprint pass' -ex 'break _exit' -ex run -ex bt \
RUN:   -ex 'frame level 3' -ex 'print count' -ex 'print $r15' -ex 'x/i $pc' %t 2>&1 | %check %s

CHECK:#0  _exit ({{.*}}) at {{.*}}
CHECK-NEXT:#1  {{.*}} in handler (signal={{.*}}) at {{.*}}
CHECK-NEXT:#2  <signal handler called>
CHECK-NEXT:#3  {{.*}} in interrupted (count=42) at {{.*}}
CHECK-NEXT:#4  {{.*}} in main () at {{.*}}
CHECK-NEXT:#5  {{.*}} in start_c ({{.*}}) at {{.*}}
CHECK-NEXT:#6  {{.*}} in _start () at {{.*}}
CHECK:$1 = 42
CHECK-NEXT:$2 = 1234
CHECK-NEXT:=> 0x{{[0-9a-f]+}} <interrupted+{{[0-9]+}}>:{{[[:space:]]}}mov{{b?}} {{.*}}(%rax){{.*}}
*/
#include <signal.h>
#include <unistd.h>

static void handler(int signal) {
  __asm__ volatile("mov $5678, %%r15" ::: "r15");
  _exit(signal);
}

__attribute__((noinline)) static int interrupted(volatile int count) {
  __asm__ volatile("mov $1234, %%r15; xor %%eax, %%eax; movb $0, (%%rax)" ::: "rax", "r15", "memory");
  return count;
}

int main(void) {
  signal(SIGSEGV, handler);
  return interrupted(42) - 42;
}
