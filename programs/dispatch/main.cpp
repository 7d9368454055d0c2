// A kernel's dispatcher in user space: every system call of a program arrives at a table of our own (A4, N3, N4).
// Does not belong here: how (entry.cpp), what each call does (handlers.cpp), or how the program gets in (program.cpp).
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "dispatch.h"

namespace {

constexpr char usage[] =
    "usage: dispatch [--trace] [--pass-on] [--] PROGRAM [ARGUMENT]...\n"
    "Runs a static program and answers its system calls: getpid is 1, /etc/motd is a file, write is counted and goes "
    "to\n"
    "Linux. A call that has no handler is refused with ENOSYS.\n"
    "  --trace    show each call and its answer on standard error\n"
    "  --pass-on  let Linux answer what has no handler; signals' handlers and masks, and threads, stay refused\n";

int complain(const char *what, const char *which) {
  fprintf(stderr, "dispatch: %s%s; see dispatch --help\n", what, which);
  return 2;
}

}  // namespace

int main(int, char **argv) {
  char **argument = argv + 1;
  for (; *argument != nullptr && **argument == '-'; ++argument) {
    if (strcmp(*argument, "--help") == 0) {
      fputs(usage, stdout);
      return fflush(stdout) == 0 ? 0 : (perror("dispatch: standard output"), 1);
    }
    if (strcmp(*argument, "--") == 0) {
      ++argument;
      break;
    }
    if (strcmp(*argument, "--trace") == 0)
      state.trace = true;
    else if (strcmp(*argument, "--pass-on") == 0)
      state.pass_on = true;
    else
      return complain("unknown option ", *argument);
  }
  if (*argument == nullptr) return complain("no program is named", "");

  loaded_program program = {};
  if (!load_program(*argument, &program)) return errno == ENOENT ? 127 : 126;
  if (!take_over_the_door()) {
    perror("dispatch: Syscall User Dispatch, of Linux 5.11");
    return 1;
  }
  start_program(program, argument);
}
