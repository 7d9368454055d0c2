// Shows row N7: one number is two calls. 4 and 20 go through the 64-bit door and through the 32-bit one, and what comes
// of it says which call each was. Does not belong here: the 32-bit door itself (int80.S).
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <ucontext.h>
#include <unistd.h>
#include "kernel/number_i386.h"

using shoji::kernel::number_i386;

extern "C" {
// A call by int $0x80: its answer, an error if it lies in [-4095, -1].
long int80(number_i386 call, unsigned a1, unsigned a2, unsigned a3);
extern const char int80_instruction[];
}

namespace {

// The name of an x86-64 call.
const char *name_of(long number) {
  switch (number) {
#define CALL(value, name, ...) \
  case value:                  \
    return #name;
#include "kernel/syscalls.def"
#undef CALL
  }
  return "nothing";
}

int complain(const char *what, long answer) {
  fprintf(stderr, "numbers: %s answers %ld (%s)\n", what, answer,
          answer < 0 ? strerror(static_cast<int>(-answer)) : "?");
  return 1;
}

// A kernel without the 32-bit entry has no gate at 0x80 that ring 3 may use.
void on_fault(int number, siginfo_t *, void *context) {
  const auto &registers = static_cast<const ucontext_t *>(context)->uc_mcontext.gregs;
  if (registers[REG_RIP] == reinterpret_cast<long>(int80_instruction)) {
    dprintf(STDERR_FILENO, "numbers: int $0x80 faults: this kernel has no 32-bit entry\n");
    _exit(1);
  }
  signal(number, SIG_DFL);
}

// Text for one of the two calls that write. It lies below 4 GiB: i386's pointers have 32 bits.
char line[80];

unsigned half(const void *pointer) { return static_cast<unsigned>(reinterpret_cast<uintptr_t>(pointer)); }

// 4 by the 64-bit door: stat(2), seen by the structure that it fills.
int four_by_syscall(long number) {
  struct stat asked = {}, expected = {};
  if (syscall(number, "/", &asked) != 0) return complain("syscall", -errno);
  if (stat("/", &expected) != 0) return complain("stat", -errno);
  const bool same =
      asked.st_ino == expected.st_ino && asked.st_dev == expected.st_dev && asked.st_mode == expected.st_mode;
  printf("%-7ld %-10s %-7s /: inode %lu, mode %o; stat() says %s\n", number, "syscall", name_of(number), asked.st_ino,
         asked.st_mode, same ? "the same" : "something else");
  return same ? 0 : 1;
}

// 4 by the 32-bit door: write(2), seen by the line that it writes.
int four_by_int80(number_i386 call) {
  const int length = snprintf(line, sizeof line, "%-7ld %-10s %-7s this line went through it\n",
                              static_cast<long>(call), "int $0x80", "write");
  const long answer = int80(call, STDOUT_FILENO, half(line), static_cast<unsigned>(length));
  return answer == length ? 0 : complain("write by int $0x80", answer);
}

// 20 by the 64-bit door: writev(2), seen by the line that it writes.
int twenty_by_syscall(long number) {
  const int length = snprintf(line, sizeof line, "%-7ld %-10s %-7s this line went through it, in two pieces\n", number,
                              "syscall", name_of(number));
  const iovec pieces[] = {{line, 5}, {line + 5, static_cast<size_t>(length) - 5}};
  const long answer = syscall(number, STDOUT_FILENO, pieces, 2);
  return answer == length ? 0 : complain("writev by syscall", answer == -1 ? -errno : answer);
}

// 20 by the 32-bit door: getpid(2), seen by its answer.
int twenty_by_int80(number_i386 call) {
  const long answer = int80(call, 0, 0, 0);
  if (answer != getpid()) return complain("getpid by int $0x80", answer);
  printf("%-7ld %-10s %-7s %ld; getpid() says the same\n", static_cast<long>(call), "int $0x80", "getpid", answer);
  return 0;
}

// What printf has kept goes out before a call that writes by itself.
int flushed() {
  if (fflush(stdout) == 0) return 0;
  perror("numbers: standard output");
  return 1;
}

}  // namespace

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts("usage: numbers\nMakes calls 4 and 20 by syscall and by int $0x80, and shows which call each one was.");
    return flushed();
  }
  if (argc != 1) {
    fprintf(stderr, "numbers: no arguments are expected; see numbers --help\n");
    return 2;
  }
  struct sigaction action = {};
  action.sa_sigaction = on_fault;
  action.sa_flags = SA_SIGINFO;
  if (sigaction(SIGSEGV, &action, nullptr) != 0) return complain("sigaction", -errno);

  // i386's numbers, taken to both doors.
  constexpr auto four = number_i386::write;
  constexpr auto twenty = number_i386::getpid;
  printf("%-7s %-10s %-7s %s\n", "number", "door", "call", "what came of it");
  if (four_by_syscall(static_cast<long>(four)) || flushed()) return 1;
  if (four_by_int80(four) || twenty_by_syscall(static_cast<long>(twenty))) return 1;
  return twenty_by_int80(twenty) || flushed();
}
