// seccomp: a filter of one comparison refuses one call with an error and lets the others be made, for threads and children
// begun later, too; without no_new_privs only root may have one; and the kernel knows each action by our number.
// RUN: %cxx %s -o %t %link
// RUN: %t | %check %s
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include "kernel/seccomp.h"

using namespace shoji::kernel;

int main() {
  constexpr uint32_t actions[] = {seccomp_kill_process, seccomp_kill_thread, seccomp_trap,  seccomp_error,
                                  seccomp_notify,       seccomp_trace,       seccomp_log,   seccomp_allow};
  int known = 0;
  for (uint32_t action : actions) known += seccomp(seccomp_ask_for_action, 0, &action).has_value();
  uint32_t nonsense = 0x12340000;
  // CHECK:8 actions, nonsense 95
  printf("%d actions, nonsense %d\n", known, seccomp(seccomp_ask_for_action, 0, &nonsense).failure().number);
  unsigned short sizes[3] = {};
  const bool asked = seccomp(seccomp_ask_for_sizes, 0, sizes).has_value();
  // CHECK-NEXT:sizes 1 1 1 1
  printf("sizes %d %d %d %d\n", asked, sizes[0] == sizeof(seccomp_notif), sizes[1] == sizeof(seccomp_notif_resp),
         sizes[2] == sizeof(seccomp_data));

  sock_filter instructions[] = {
      {bpf_load_word, 0, 0, offsetof(seccomp_data, nr)},
      {bpf_if_equal, 0, 1, static_cast<uint32_t>(number::getppid)},
      {bpf_return, 0, 0, seccomp_error | 77},
      {bpf_return, 0, 0, seccomp_allow},
  };
  sock_fprog program = {4, instructions};
  const auto without = seccomp(seccomp_set_filter, 0, &program);
  // CHECK-NEXT:as it should be: 1
  printf("as it should be: %d\n", without.has_value() == (geteuid() == 0) || without.failure().number == EACCES);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L) != 0) return 2;
  // CHECK-NEXT:flags 22, address 14, empty 22
  sock_fprog empty = {0, instructions};
  printf("flags %d, address %d, empty %d\n", seccomp(seccomp_set_filter, 1U << 20, &program).failure().number,
         seccomp(seccomp_set_filter, 0, nullptr).failure().number,
         seccomp(seccomp_set_filter, 0, &empty).failure().number);
  // CHECK-NEXT:set 1
  printf("set %d\n", seccomp(seccomp_set_filter, 0, &program).has_value());
  // CHECK-NEXT:getppid -77, getpid 1
  printf("getppid %ld, getpid %d\n", syscall(number::getppid), getpid() > 0);
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) _exit(syscall(number::getppid) == -77 ? 3 : 4);
  int status = 0;
  waitpid(child, &status, 0);
  // CHECK-NEXT:in a child 3
  printf("in a child %d\n", WEXITSTATUS(status));
}
