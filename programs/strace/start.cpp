// fork, stop, seize; or seize what runs. PTRACE_SEIZE and not PTRACE_TRACEME, so that stops of the program by SIGSTOP
// and its like stay what they are. Does not belong here: restarting at the stops (follow.cpp).
#include "start.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "kernel/directory.h"
#include "tracee.h"

namespace {

void *trace_options(const options &how) {
  long bits = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC | PTRACE_O_TRACEEXIT;
  if (how.follow) bits |= PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE;
  return reinterpret_cast<void *>(bits);
}

bool is_program(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode) && (status.st_mode & 0111) != 0;
}

// The file that a name without a slash means, by $PATH. False: there is none.
bool find_program(const char *name, char *to, size_t room) {
  const char *folders = getenv("PATH");
  while (folders != nullptr && strchr(name, '/') == nullptr && *name != '\0') {
    const size_t size = strcspn(folders, ":");
    const int length = snprintf(to, room, "%.*s%s%s", static_cast<int>(size), folders, size != 0 ? "/" : "", name);
    if (length > 0 && static_cast<size_t>(length) < room && is_program(to)) return true;
    folders = folders[size] != '\0' ? folders + size + 1 : nullptr;
  }
  struct stat status;
  snprintf(to, room, "%s", name);
  return strchr(name, '/') != nullptr && stat(name, &status) == 0;
}

// Stopped, it waits to be seized; a strace that dies before that takes it along. What is traced outlives strace.
[[noreturn]] void become(const char *path, char **arguments, pid_t tracer) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != tracer) _exit(1);
  kill(getpid(), SIGSTOP);
  prctl(PR_SET_PDEATHSIG, 0);
  execv(path, arguments);
  fprintf(stderr, "strace: exec: %s\n", strerror(errno));
  _exit(1);
}

bool seize(pid_t pid, const options &how) {
  if (ptrace(PTRACE_SEIZE, pid, nullptr, trace_options(how)) == 0) return true;
  fprintf(stderr, "strace: attach: ptrace(PTRACE_SEIZE, %d): %s\n", pid, strerror(errno));
  return false;
}

bool attach_one(pid_t pid, const options &how) {
  if (!seize(pid, how)) return false;
  tracee *one = add_tracee(pid);
  if (one == nullptr) return false;
  one->attached = true;
  one->announced = true;
  ptrace(PTRACE_INTERRUPT, pid, nullptr, nullptr);
  return true;
}

// How many there are beside the first. Those that it makes from now on are followed anyway.
size_t attach_other_threads(pid_t pid, const options &how) {
  using shoji::kernel::linux_dirent64;
  char path[32];
  snprintf(path, sizeof path, "/proc/%d/task", pid);
  const int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  alignas(linux_dirent64) char entries[4096];
  size_t threads = 0;
  size_t got = 1;
  while (folder >= 0 && got > 0) {
    const auto answer = shoji::kernel::getdents64(folder, reinterpret_cast<linux_dirent64 *>(entries), sizeof entries);
    got = answer ? answer.value() : 0;
    for (size_t at = 0; at < got; at += reinterpret_cast<const linux_dirent64 *>(entries + at)->d_reclen) {
      const pid_t thread = atoi(reinterpret_cast<const linux_dirent64 *>(entries + at)->d_name);
      if (thread > 0 && find_tracee(thread) == nullptr && attach_one(thread, how)) ++threads;
    }
  }
  if (folder >= 0) close(folder);
  return threads;
}

}  // namespace

pid_t start_program(const options &how) {
  char path[PATH_MAX];
  errno = ENOENT;
  if (!find_program(how.program[0], path, sizeof path)) {
    fprintf(stderr, "strace: Can't stat '%s': %s\n", how.program[0], strerror(errno));
    return 0;
  }
  const pid_t tracer = getpid();
  const pid_t pid = fork();
  if (pid < 0) perror("strace: fork");
  if (pid == 0) become(path, how.program, tracer);
  if (pid <= 0) return 0;
  int status = 0;
  while (waitpid(pid, &status, WUNTRACED) < 0 && errno == EINTR) {
  }
  tracee *program = WIFSTOPPED(status) && seize(pid, how) ? add_tracee(pid) : nullptr;
  if (program == nullptr) {
    kill(pid, SIGKILL);
    return 0;
  }
  program->hidden = true;
  program->announced = true;
  kill(pid, SIGCONT);
  return pid;
}

bool attach(pid_t pid, const options &how) {
  if (!attach_one(pid, how)) return false;
  const size_t threads = how.follow ? 1 + attach_other_threads(pid, how) : 1;
  if (how.quiet) return true;
  if (threads > 1)
    complain("Process %d attached with %lu threads", pid, threads);
  else
    complain("Process %d attached", pid);
  return true;
}

void detach_all(pid_t program, int signal, const options &how) {
  for (size_t at = 0; at < tracee_count(); ++at) ptrace(PTRACE_INTERRUPT, tracee_at(at).pid, nullptr, nullptr);
  while (tracee_count() > 0) {
    int status;
    const pid_t pid = waitpid(-1, &status, __WALL);
    if (pid < 0 && errno != EINTR) return;
    tracee *gone = pid > 0 ? find_tracee(pid) : nullptr;
    if (gone == nullptr) continue;
    if (WIFSTOPPED(status)) {
      // A signal on its way is delivered; the other stops have none.
      const int stop = WSTOPSIG(status);
      const bool is_signal = status >> 16 == 0 && stop != (SIGTRAP | 0x80);
      if (pid == program) kill(pid, signal);
      ptrace(PTRACE_DETACH, pid, nullptr, reinterpret_cast<void *>(is_signal ? static_cast<long>(stop) : 0L));
      if (!how.quiet && pid != program) complain("Process %d detached", pid);
      if (line_is_open(*gone)) say(" <detached ...>\n");
    }
    drop_tracee(*gone);
  }
}
