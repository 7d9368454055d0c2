// Starts the process, and hands out its registers and its memory.
// Does not belong here: waiting for its threads (threads.cpp).
#include "inferior.h"
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#include "image.h"
#include "terminal.h"
#include "threads.h"

namespace debug {

namespace {

user_regs_struct current;
pid_t current_of;  // the thread whose registers those are; 0: read them anew

[[noreturn]] void become(char **arguments, pid_t debugger) {
  // An orphan would be traced by a parent that knows nothing of it.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != debugger) _exit(ECHILD);
  setpgid(0, 0);  // a group of its own: Ctrl-C at the terminal is for the program while it runs
  signal(SIGTTOU, SIG_DFL);
  // Addresses are the same each time, as in gdb. Where that is forbidden, they are not.
  personality(ADDR_NO_RANDOMIZE);
  if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0) execve(arguments[0], arguments, environ);
  _exit(errno);
}

}  // namespace

bool start(char **arguments) {
  fflush(stdout);
  const pid_t debugger = getpid(), child = fork();
  if (child == 0) become(arguments, debugger);
  int status;
  if (child == -1 || waitpid(child, &status, 0) != child) {
    perror("debug");
    return false;
  }
  if (!WIFSTOPPED(status)) {
    fprintf(stderr, "%s: %s\n", arguments[0], strerror(WEXITSTATUS(status)));
    return false;
  }
  constexpr long options = PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC | PTRACE_O_TRACECLONE |
                           PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEVFORKDONE;
  if (ptrace(PTRACE_SETOPTIONS, child, nullptr, options) == -1) {
    perror("debug: PTRACE_SETOPTIONS");
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    return false;
  }
  first_thread(child);
  program.replaced = false;
  forget_registers();
  return true;
}

void forget_registers() { current_of = 0; }

user_regs_struct &registers() {
  if (current_of != thread_number()) {
    if (ptrace(PTRACE_GETREGS, thread_number(), nullptr, &current) == -1) memset(&current, 0, sizeof current);
    current_of = thread_number();
  }
  return current;
}

bool store_registers(const user_regs_struct &wanted) {
  const user_regs_struct copy = wanted;
  forget_registers();
  return ptrace(PTRACE_SETREGS, thread_number(), nullptr, &copy) == 0;
}

bool read_memory(uint64_t address, void *bytes, size_t size) {
  if (!is_running()) return program.path != nullptr && program.read(address, bytes, size);
  const iovec local{bytes, size}, remote{reinterpret_cast<void *>(address), size};
  return process_vm_readv(thread_number(), &local, 1, &remote, 1, 0) == static_cast<ssize_t>(size);
}

// Word by word through ptrace, which also writes to code. The first and the last word keep their other bytes.
bool write_memory(uint64_t address, const void *bytes, size_t size, pid_t process) {
  const pid_t where = process != 0 ? process : thread_number();
  const auto *from = static_cast<const unsigned char *>(bytes);
  for (uint64_t at = address & ~uint64_t{7}; at < address + size; at += 8) {
    errno = 0;
    long word = ptrace(PTRACE_PEEKTEXT, where, at, nullptr);
    if (word == -1 && errno != 0) return false;
    for (unsigned i = 0; i < 8; ++i)
      if (at + i >= address && at + i < address + size)
        reinterpret_cast<unsigned char *>(&word)[i] = from[at + i - address];
    if (ptrace(PTRACE_POKETEXT, where, at, word) == -1) return false;
  }
  return true;
}

}  // namespace debug
