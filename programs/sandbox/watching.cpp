// The loop over the stops of all that is traced, the verdict at each call, and the line that tells of one.
// Does not belong here: how tracing begins (beginning.cpp).
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include "kernel/seccomp.h"
#include "sandbox.h"

namespace sandbox {

namespace kernel = shoji::kernel;

namespace {

bool names_hidden_path(const order &what, int thread, uint64_t number, const unsigned long *arguments) {
  const call *const which = find_call(static_cast<long>(number));
  if (which == nullptr) return false;
  for (int at = 0; which->arguments[at] != '\0'; ++at) {
    char path[4096];
    if (which->arguments[at] != 'p' || read_text(thread, arguments[at], path, sizeof path) < 0) continue;
    for (int each = 0; each < what.hidden_count; ++each) {
      const size_t length = strlen(what.hidden[each]);
      if (strncmp(path, what.hidden[each], length) == 0 && (path[length] == '\0' || path[length] == '/')) return true;
    }
  }
  return false;
}

// Without its number a call is none, and what rax holds is its answer.
void refuse(int thread, int error) {
  user_regs_struct registers;
  if (ptrace(PTRACE_GETREGS, thread, nullptr, &registers) != 0) return;
  registers.orig_rax = ~0UL;
  registers.rax = static_cast<unsigned long>(-static_cast<long>(error));
  ptrace(PTRACE_SETREGS, thread, nullptr, &registers);
}

void at_call(const order &what, int thread) {
  ptrace_syscall_info info;
  if (ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof info, &info) <= 0 || info.op != PTRACE_SYSCALL_INFO_ENTRY) return;
  // PTRACE_GETREGS has no more than the number. Whoever reads only that takes i386's number for x86-64's.
  const uint32_t architecture = what.by == way::getregs ? kernel::architecture_x86_64 : info.arch;
  const uint64_t number = info.entry.nr;
  verdict said = what.rules.judge(architecture, number);
  if (said == verdict::allow && names_hidden_path(what, thread, number, info.entry.args)) said = verdict::refuse;
  if (said == verdict::allow) return;
  if (said == verdict::unknown) return refuse(thread, ENOSYS);

  switch (what.rules.how) {
    case refusal::error: return refuse(thread, what.rules.error);
    case refusal::log: return report("logged: ", thread, architecture, number, info.entry.args);
    case refusal::kill:
      report("killed by SIGKILL at ", thread, architecture, number, info.entry.args);
      refuse(thread, EPERM);
      kill(thread, SIGKILL);
  }
}

// A thread is about to end. Where a filter is why, it is at a call that is refused. Whether that was told.
bool at_end(const order &what, int thread) {
  unsigned long status = 0;
  ptrace_syscall_info info;
  user_regs_struct registers;
  if (ptrace(PTRACE_GETEVENTMSG, thread, nullptr, &status) != 0 || (status & 0x7f) != SIGSYS ||
      ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof info, &info) <= 0 ||
      ptrace(PTRACE_GETREGS, thread, nullptr, &registers) != 0 ||
      what.rules.judge(info.arch, registers.orig_rax) != verdict::refuse)
    return false;
  const unsigned long arguments[] = {registers.rdi, registers.rsi, registers.rdx,
                                     registers.r10, registers.r8,  registers.r9};
  report("killed by SIGSYS at ", thread, info.arch, registers.orig_rax, arguments);
  return true;
}

}  // namespace

void report(const char *word, int thread, uint32_t architecture, uint64_t number, const unsigned long *arguments) {
  char text[8192];
  const uint32_t low = static_cast<uint32_t>(number);
  const call *const which = find_call(static_cast<long>(low));
  if (architecture != kernel::architecture_x86_64)
    snprintf(text, sizeof text, "call %u by int $0x80", low);
  else if (which != nullptr)
    describe(*which, thread, arguments, text, sizeof text);
  else if ((low & kernel::x32_bit) != 0)
    snprintf(text, sizeof text, "call %u of x32", low & ~kernel::x32_bit);
  else
    snprintf(text, sizeof text, "call %d, which is not known", static_cast<int>(low));
  fprintf(stderr, "sandbox: %s%s\n", word, text);
}

int follow(const order &what, pid_t command, bool each_call) {
  int answer = 0;
  bool begun = false, told = false;
  for (;;) {
    int status;
    const pid_t thread = waitpid(-1, &status, __WALL);
    if (thread < 0 && errno == EINTR) continue;
    if (thread < 0) break;
    if (!WIFSTOPPED(status)) {
      if (thread == command) answer = status;
      continue;
    }
    const int signal = WSTOPSIG(status), event = status >> 16;
    // execve made the process the command: from here on its calls are judged.
    if (event == PTRACE_EVENT_EXEC && thread == command) begun = each_call;
    if (event == PTRACE_EVENT_EXIT) told |= at_end(what, thread);
    if (signal == (SIGTRAP | 0x80)) at_call(what, thread);
    const bool stops = signal == SIGSTOP || signal == SIGTSTP || signal == SIGTTIN || signal == SIGTTOU;
    if (event == PTRACE_EVENT_STOP && stops) {
      ptrace(PTRACE_LISTEN, thread, nullptr, nullptr);  // stopped as it would be without us
      continue;
    }
    // Only what is a signal is passed on; a call's stop and an event are ours.
    const long passed = event != 0 || signal == (SIGTRAP | 0x80) ? 0 : signal;
    ptrace(begun ? PTRACE_SYSCALL : PTRACE_CONT, thread, nullptr, passed);
  }
  if (!each_call && !told && WIFSIGNALED(answer) && WTERMSIG(answer) == SIGSYS)
    fprintf(stderr, "sandbox: killed by SIGSYS\n");
  return answer;
}

}  // namespace sandbox
