// Shows row T13: the five requests of ptrace, in the order in which a tracer needs them. A child writes "hello"; its
// parent stops it in the doorway and changes the call, and the terminal shows HELLO. Does not belong here: naming calls
// and decoding arguments (strace/), breakpoints (debug/).
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

// fork copies both to the child, at the same addresses.
constexpr char quiet[] = "hello\n";
constexpr char loud[] = "HELLO\n";

// A traced process stops twice at each call; this is what distinguishes the stops.
constexpr bool stops[] = {true, false};

[[noreturn]] void fail(const char *what) {
  perror(what);
  exit(1);  // a child that is still stopped gets its SIGTRAP then, and ends
}

// Each answer is checked here. Nothing is left in stdout's buffer while the child runs: its text goes the same way.
void request(int which, pid_t child, void *data) {
  if (fflush(stdout) != 0 || ptrace(which, child, nullptr, data) == -1) fail("tracer");
}

void expect_stop(pid_t child) {
  int status;
  if (waitpid(child, &status, 0) != child) fail("tracer: waitpid");
  if (WIFSTOPPED(status) && WSTOPSIG(status) == SIGTRAP) return;
  fprintf(stderr, "tracer: the child did not stop where it should: wait status %#x\n", static_cast<unsigned>(status));
  exit(1);
}

// Whoever is its parent when it asks becomes its tracer: not the one that an orphan gets, who knows nothing of it.
[[noreturn]] void be_traced(pid_t tracer) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != tracer) _exit(1);
  if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == -1) {
    perror("tracer: PTRACE_TRACEME");
    _exit(1);
  }
  kill(getpid(), SIGTRAP);  // stops here until the parent says how to go on
  _exit(write(STDOUT_FILENO, quiet, strlen(quiet)) == static_cast<ssize_t>(strlen(quiet)) ? 0 : 1);
}

int trace() {
  puts("TRACEME  a child allows its parent to trace it, and stops itself");
  if (fflush(stdout) != 0) fail("tracer: standard output");
  const pid_t tracer = getpid(), child = fork();
  if (child == -1) fail("tracer: fork");
  if (child == 0) be_traced(tracer);
  expect_stop(child);

  for (const bool entry : stops) {
    request(PTRACE_SYSCALL, child, nullptr);
    expect_stop(child);
    printf("SYSCALL  the child runs until the %s of a system call\n", entry ? "entry" : "exit");

    user_regs_struct registers;
    request(PTRACE_GETREGS, child, &registers);
    const long rax = static_cast<long>(registers.rax);
    printf("GETREGS  orig_rax = %ld, rax = %ld, rsi = %#lx: ", registers.orig_rax, rax, registers.rsi);
    puts(entry ? "call 1 is write, and -38, -ENOSYS, stands for no answer yet" : "the answer, bytes written");
    if (registers.orig_rax != SYS_write || rax != (entry ? -ENOSYS : static_cast<long>(strlen(loud)))) {
      fputs("tracer: this is not the call that the child makes\n", stderr);
      return 1;
    }

    registers.rsi = reinterpret_cast<unsigned long>(entry ? loud : quiet);
    printf("SETREGS  rsi = %#lx: %s\n", registers.rsi,
           entry ? "another text; the child's next line is its own" : "as the child had it; it will not know");
    request(PTRACE_SETREGS, child, &registers);
  }

  puts("CONT     the child runs on, to its end");
  request(PTRACE_CONT, child, nullptr);
  int status;
  if (waitpid(child, &status, 0) != child) fail("tracer: waitpid");
  if (WIFEXITED(status)) printf("         exit status %d\n", WEXITSTATUS(status));
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

}  // namespace

int main(int argc, char **argv) {
  int status = 0;
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts(
        "usage: tracer\nA child writes \"hello\"; its parent changes the call by ptrace, and the terminal shows "
        "HELLO.");
  } else if (argc != 1) {
    fputs("tracer: no arguments are expected; see tracer --help\n", stderr);
    return 2;
  } else {
    status = trace();
  }
  if (fflush(stdout) == 0 && !ferror(stdout)) return status;
  perror("tracer: standard output");
  return 1;
}
