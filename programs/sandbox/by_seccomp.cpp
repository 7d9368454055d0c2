// The seccomp way: the kernel itself asks the filter at each call, in the command and all that it begins, and nobody
// can take the filter off again. Does not belong here: the filter's layout (filter.cpp).
#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "kernel/seccomp.h"
#include "sandbox.h"

namespace sandbox {

namespace kernel = shoji::kernel;

namespace {

// In the command's process. The password is made here, where nobody else has ever seen it.
[[noreturn]] void confine_and_become(const order &what, beginning *told) {
  give_up_privileges(told);
  password known = {};
  if (syscall(SYS_getrandom, &known, sizeof known, 0L) != static_cast<long>(sizeof known))
    give_up(told, "getrandom", {});
  filter rules(what.rules, known);
  kernel::sock_fprog program = {rules.length, rules.instructions};

  const bool listen = what.rules.how == refusal::log;
  auto answer = kernel::seccomp(kernel::seccomp_set_filter,
                                listen ? kernel::seccomp_new_listener | kernel::seccomp_killable_wait : 0, &program);
  if (!answer && listen && answer.failure().number == EINVAL)  // before Linux 5.19
    answer = kernel::seccomp(kernel::seccomp_set_filter, kernel::seccomp_new_listener, &program);
  if (!answer) {
    errno = answer.failure().number;
    give_up(told,
            listen && errno == EBUSY ? "--log, as a sandbox around this one does already; --by ptrace can" : "seccomp",
            known);
  }
  if (listen) told->listener = answer.value();
  become(what.command, told, known);
}

// Tells of each call that waits for an answer, and lets it go on, until no process has the filter any more. The
// arguments are read from memory, where other threads may change them: good enough to tell, not to decide.
void tell_all(unsigned listener) {
  for (;;) {
    pollfd event = {static_cast<int>(listener), POLLIN, 0};
    if (poll(&event, 1, -1) < 0 && errno != EINTR) return;
    if ((event.revents & POLLIN) == 0) {
      if (event.revents != 0) return;
      continue;
    }
    kernel::seccomp_notif asked;
    memset(&asked, 0, sizeof asked);
    if (!kernel::receive_notification(listener, &asked)) continue;
    report("logged: ", static_cast<int>(asked.pid), asked.data.arch, static_cast<uint32_t>(asked.data.nr),
           asked.data.args);
    kernel::seccomp_notif_resp response = {asked.id, 0, 0, kernel::notification_continue};
    (void)kernel::answer_notification(listener, &response).has_value();  // an error: who asked is gone
  }
}

}  // namespace

int run_by_seccomp(const order &what) {
  beginning *const told = share_beginning();
  int status = 0;

  if (what.rules.how == refusal::log) {
    // The child has our descriptors, not copies, until execve gives it its own: so the listener comes to us. And we
    // wait for that execve.
    const pid_t command = static_cast<pid_t>(syscall(SYS_clone, CLONE_FILES | CLONE_VFORK | SIGCHLD, 0L, 0L, 0L, 0L));
    if (command == 0) confine_and_become(what, told);
    if (command < 0) {
      perror("sandbox: clone");
      return failed;
    }
    leave_signals_to(command);
    if (told->listener >= 0) tell_all(static_cast<unsigned>(told->listener));
    while (waitpid(command, &status, 0) < 0 && errno == EINTR) {
    }
    return status_of(status, what, told);
  }

  // Where the kernel will kill, the command is traced for the one purpose of telling at which call.
  const bool kill = what.rules.how == refusal::kill;
  bool traced = false;
  const pid_t command =
      begin(what, told, confine_and_become, kill ? PTRACE_O_TRACEEXIT | PTRACE_O_TRACECLONE : 0, &traced);
  if (command < 0) return failed;
  if (traced) {
    status = follow(what, command, false);
  } else {
    while (waitpid(command, &status, 0) < 0 && errno == EINTR) {
    }
    if (kill && WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS) fprintf(stderr, "sandbox: killed by SIGSYS\n");
  }
  return status_of(status, what, told);
}

}  // namespace sandbox
