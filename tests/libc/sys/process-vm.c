/* process_vm_readv and process_vm_writev in a child's memory: whole, cut short where the memory ends, and refused;
   personality is asked, set, and seen by the next question. The host's libc agrees.
RUN: %cc %s -o %t %link
RUN: %host_cc %s -o %t.host
RUN: %t > %t.out
RUN: %t.host > %t.host.out
RUN: cmp %t.out %t.host.out
RUN: %check %s < %t.out
*/
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static char text[16] = "of the parent";

static void say(const char *what, long answer) {
  printf("%s = %ld errno %d\n", what, answer, answer < 0 ? errno : 0);
}

int main(void) {
  char here[16] = {0};
  int to_child[2], to_parent[2], status = 0;
  char byte = 0;
  if (syscall(SYS_pipe, to_child) != 0 || syscall(SYS_pipe, to_parent) != 0) return 1;
  long pid = syscall(SYS_fork);
  if (pid == 0) {
    strcpy(text, "of the child");
    if (write(to_parent[1], "", 1) != 1 || read(to_child[0], &byte, 1) != 1) _exit(1);
    _exit(strcmp(text, "ON the child") == 0 ? 5 : 1);
  }
  if (read(to_parent[0], &byte, 1) != 1) return 1;

  struct iovec local = {here, sizeof here}, remote[2] = {{text, sizeof text}, {(void *)8, 8}};
  // CHECK:read = 16 errno 0
  say("read", process_vm_readv(pid, &local, 1, remote, 1, 0));
  // CHECK-NEXT:of the child
  puts(here);
  remote[0].iov_len = 6;
  // CHECK-NEXT:cut short = 6 errno 0
  say("cut short", process_vm_readv(pid, &local, 1, remote, 2, 0));
  // CHECK-NEXT:nowhere = -1 errno 14
  say("nowhere", process_vm_readv(pid, &local, 1, remote + 1, 1, 0));
  local.iov_base = "ON";
  local.iov_len = 2;
  // CHECK-NEXT:write = 2 errno 0
  say("write", process_vm_writev(pid, &local, 1, remote, 1, 0));
  // CHECK-NEXT:flags = -1 errno 22
  say("flags", process_vm_writev(pid, &local, 1, remote, 1, 1));
  // CHECK-NEXT:child = 1280 errno 0
  if (write(to_child[1], "", 1) != 1 || syscall(SYS_wait4, pid, &status, 0, NULL) != pid) return 1;
  say("child", status);
  // CHECK-NEXT:gone = -1 errno 3
  say("gone", process_vm_readv(pid, &local, 1, remote, 1, 0));

  long before = personality(0xffffffff);
  // CHECK-NEXT:personality = 1 errno 0
  say("personality", personality(before | ADDR_NO_RANDOMIZE) == before);
  // CHECK-NEXT:and then = 262144 errno 0
  say("and then", personality(0xffffffff) & ADDR_NO_RANDOMIZE);
  return 0;
}
