// The process that becomes the command, up to execve, and what its parent makes of its end.
// Does not belong here: the filter, or the tracer.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "sandbox.h"

namespace sandbox {

namespace {

pid_t forward_to;

void forward(int signal) {
  const int before = errno;
  kill(forward_to, signal);
  errno = before;
}

void execute(const char *path, char **command, const password &known) {
  syscall(SYS_execve, path, command, environ, 0L, known.words[0], known.words[1]);
}

}  // namespace

beginning *share_beginning() {
  void *const memory = mmap(nullptr, sizeof(beginning), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) {
    perror("sandbox: mmap");
    exit(failed);
  }
  beginning *const told = static_cast<beginning *>(memory);
  told->listener = -1;
  return told;
}

void give_up_privileges(beginning *told) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L) != 0) give_up(told, "prctl", {});
}

void give_up(beginning *told, const char *what, const password &known) {
  told->error = errno;
  told->what = what;
  for (;;) syscall(SYS_exit_group, failed, 0L, 0L, 0L, known.words[0], known.words[1]);
}

pid_t begin(const order &what, beginning *told, void (*run)(const order &, beginning *), long trace_options,
            bool *traced) {
  int gate[2];
  if (pipe2(gate, O_CLOEXEC) != 0) {
    perror("sandbox: pipe");
    return -1;
  }
  const pid_t command = fork();
  if (command == 0) {
    char go;
    close(gate[1]);
    if (read(gate[0], &go, 1) != 1) _exit(failed);
    run(what, told);
  }
  if (command < 0) {
    perror("sandbox: fork");
    return -1;
  }
  leave_signals_to(command);
  const bool held = trace_options != 0 && ptrace(PTRACE_SEIZE, command, nullptr, trace_options) == 0;
  const bool may_go = held || traced != nullptr;
  if (!may_go) perror("sandbox: ptrace");
  if (traced != nullptr) *traced = held;
  if (may_go && write(gate[1], "", 1) != 1) perror("sandbox: pipe");
  close(gate[0]);
  close(gate[1]);
  if (may_go) return command;
  waitpid(command, nullptr, 0);
  return -1;
}

// As execvp(3): a name without a slash is looked for in PATH, and a place where it may not be executed is told of only
// if no other has it.
void become(char **command, beginning *told, const password &known) {
  const char *const name = command[0];
  if (strchr(name, '/') != nullptr || *name == '\0') {
    execute(name, command, known);
    give_up(told, name, known);
  }
  const char *const list = getenv("PATH");
  int error = ENOENT;
  for (const char *place = list != nullptr ? list : "/bin:/usr/bin";;) {
    const size_t length = strcspn(place, ":");
    char path[4096];
    const int wanted = length == 0 ? snprintf(path, sizeof path, "%s", name)
                                   : snprintf(path, sizeof path, "%.*s/%s", static_cast<int>(length), place, name);
    if (wanted > 0 && static_cast<size_t>(wanted) < sizeof path) {
      execute(path, command, known);
      if (errno != ENOENT && errno != ENOTDIR) error = errno;
      if (errno != ENOENT && errno != ENOTDIR && errno != EACCES) break;
    }
    if (place[length] == '\0') break;
    place += length + 1;
  }
  errno = error;
  give_up(told, name, known);
}

int status_of(int status, const order &what, const beginning *told) {
  if (told->what != nullptr) {
    fprintf(stderr, "sandbox: %s: %s\n", told->what, strerror(told->error));
    if (told->what != what.command[0]) return failed;
    return told->error == ENOENT || told->error == ENOTDIR ? not_found : not_executable;
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

void leave_signals_to(pid_t command) {
  forward_to = command;
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  signal(SIGTERM, forward);
  signal(SIGHUP, forward);
}

}  // namespace sandbox
