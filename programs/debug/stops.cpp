// What the kernel says of a thread that has stopped, or of one that says nothing any more.
// Does not belong here: what is done about it (threads.cpp).
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include "inferior.h"
#include "threads.h"

namespace debug {

event meaning(pid_t id, int status) {
  const int signal = WSTOPSIG(status);
  if (status >> 16 == PTRACE_EVENT_EXEC) return {happening::replaced, 0, false};
  if (signal == (SIGTRAP | 0x80)) {
    ptrace_syscall_info info;
    ptrace(PTRACE_GET_SYSCALL_INFO, id, sizeof info, &info);
    user_regs_struct stopped;
    ptrace(PTRACE_GETREGS, id, nullptr, &stopped);
    return {happening::call, static_cast<int>(stopped.orig_rax), info.op == PTRACE_SYSCALL_INFO_ENTRY};
  }
  siginfo_t why;
  if (ptrace(PTRACE_GETSIGINFO, id, nullptr, &why) == -1) return {happening::none, signal, false};
  if (signal != SIGTRAP) return {happening::signal, signal, false};
  if (why.si_code == SI_KERNEL) return {happening::breakpoint, signal, false};
  return {why.si_code > 0 ? happening::step : happening::signal, signal, false};
}

bool is_silent(int signal) {
  return signal == SIGCHLD || signal == SIGALRM || signal == SIGURG || signal == SIGVTALRM || signal == SIGPROF ||
         signal == SIGWINCH || signal == SIGIO;
}

bool has_ended_early(pid_t process, pid_t id) {
  char path[64], state[256];
  snprintf(path, sizeof path, "/proc/%d/task/%d/stat", process, id);
  FILE *const file = fopen(path, "r");
  if (file == nullptr) return true;
  const bool read = fgets(state, sizeof state, file) != nullptr;
  fclose(file);
  const char *const behind_name = read ? strrchr(state, ')') : nullptr;
  return behind_name != nullptr && behind_name[1] == ' ' && behind_name[2] == 'Z';
}

}  // namespace debug
