// Shows row T10: strace, on ptrace, which writes each system call of a program as the kernel is asked it; the form is
// that of strace 6.1. Does not belong here: any of the work, which the files beside this one do.
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include "follow.h"
#include "start.h"
#include "summary.h"

namespace {

// The signal that ended the program ends strace, too: who waits for strace learns the same.
[[noreturn]] void end_by(int signal) {
  const rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  struct sigaction usual = {};
  usual.sa_handler = SIG_DFL;
  sigaction(signal, &usual, nullptr);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal);
  sigprocmask(SIG_UNBLOCK, &only, nullptr);
  raise(signal);
  _Exit(128 + signal);
}

}  // namespace

int main(int argc, char **argv) {
  options how;
  switch (parse_options(argc, argv, how)) {
    case parsed::wrong: return 1;
    case parsed::done:
      if (fflush(stdout) == 0) return 0;
      perror("strace: standard output");
      return 1;
    case parsed::go_on: break;
  }
  if (!open_output(how.output)) return 1;

  pid_t program = 0;
  bool begun = true;
  for (size_t at = 0; at < how.pid_count && begun; ++at) begun = attach(how.pids[at], how);
  if (begun && how.program != nullptr) begun = (program = start_program(how)) != 0;
  if (!begun) {
    detach_all(program, SIGTERM, how);
    return 1;
  }

  const ending end = follow(program, how);
  if (end.interrupted != 0) detach_all(program, end.interrupted, how);
  if (how.count) put_summary();
  const bool whole = close_output();
  if (end.interrupted != 0) end_by(end.interrupted);
  if (WIFSIGNALED(end.status)) end_by(WTERMSIG(end.status));
  return whole ? WEXITSTATUS(end.status) : 1;
}
