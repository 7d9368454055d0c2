// Shows rows T8, T9 and N5: how a call says that it failed, each common error provoked by a real call, and what becomes
// of errno afterwards. Does not belong here: calls that succeed (files.cpp and its neighbours).
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "errors.h"

namespace {

char byte;

// A file that nobody may execute, not even root: one in memory, which goes with its descriptor.
long execute_without_permission() {
  const int file = must(memfd_create("errors", 0));
  must(fchmod(file, 0600));
  char path[40];
  snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  char *const arguments[] = {path, nullptr};
  const long answer = execve(path, arguments, arguments + 1);
  close(file);
  return answer;
}

// Only a child can be made the leader of a group without moving this program to another. It hands errno over as status.
long begin_session_as_leader() {
  flush_text();
  const int child = must(fork());
  if (child == 0) _exit(setpgid(0, 0) == 0 && setsid() == -1 ? errno : 0);
  int status;
  must(waitpid(child, &status, 0));
  errno = WEXITSTATUS(status);
  return errno == 0 ? 0 : -1;
}

long read_nothing() {
  int ends[2];
  must(pipe2(ends, O_NONBLOCK));
  const long answer = read(ends[0], &byte, 1);
  close(ends[0]);
  close(ends[1]);
  return answer;
}

long write_to_full_disk() {
  const int disk = must(open("/dev/full", O_WRONLY));
  const long answer = write(disk, &byte, 1);
  close(disk);
  return answer;
}

long map_too_much() {
  return reinterpret_cast<long>(mmap(nullptr, SIZE_MAX / 2, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
}

// One error: its number, the call, and what makes it and answers -1.
struct row {
  int number;
  const char *call;
  long (*provoke)();
};

const row rows[] = {
    {ENOENT, "open(\"/nonexistent\", O_RDONLY)", []() -> long { return open("/nonexistent", O_RDONLY); }},
    {EACCES, "execve of a file without x", execute_without_permission},
    {EBADF, "read(-1, buffer, 1)", [] { return read(-1, &byte, 1); }},
    {EBADF, "write(-1, buffer, 1)", [] { return write(-1, &byte, 1); }},
    {EINVAL, "kill(getpid(), 65)", []() -> long { return kill(getpid(), 65); }},
    {ENOMEM, "mmap of 8 EiB", map_too_much},
    {EEXIST, "open(\"/dev/null\", O_CREAT | O_EXCL)",
     []() -> long { return open("/dev/null", O_CREAT | O_EXCL, 0600); }},
    {EPERM, "setsid in a group's leader", begin_session_as_leader},
    {EAGAIN, "read of an empty pipe, O_NONBLOCK", read_nothing},
    {ENOSPC, "write to /dev/full", write_to_full_disk},
};

// Whether each call failed as it had to.
bool show_table() {
  bool expected = true;
  printf("%-9s %6s  %-34s %s\n", "constant", "number", "message", "the call that did it");
  for (const row &each : rows) {
    errno = 0;
    const long answer = each.provoke();
    const int number = errno;
    printf("%-9s %6d  %-34s %s\n", strerrorname_np(number), number, strerror(number), each.call);
    if (answer == -1 && number == each.number) continue;
    printf("          where %s was expected, and -1\n", strerrorname_np(each.number));
    expected = false;
  }
  return expected;
}

// The session of every first lesson. perror writes to stderr.
void show_pattern() {
  puts("\nA call that fails answers -1 and says why in errno");
  const int answer = open("/nonexistent", O_RDONLY);
  const int saved = errno;
  printf("open(\"/nonexistent\", O_RDONLY) = %d\nerrno = %d\nstrerror(errno): %s\nperror(\"open\") says on stderr:\n",
         answer, saved, strerror(saved));
  flush_text();
  errno = saved;
  perror("open");
}

}  // namespace

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts("usage: errors\nProvokes the common errors, and shows what becomes of errno.");
    return fflush(stdout) == 0 ? 0 : 1;
  }
  if (argc != 1) {
    fprintf(stderr, "errors: no arguments are expected; see errors --help\n");
    return 2;
  }
  signal(SIGCHLD, SIG_DFL);  // who started this program may have ignored it, and waitpid would find no child
  const bool expected = show_table();
  show_pattern();
  show_threads();
  show_success();
  show_overwritten();
  flush_text();
  return expected ? 0 : 1;
}
