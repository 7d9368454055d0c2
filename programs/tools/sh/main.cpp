// sh: a small shell. Words, quotes, variables, pipes, redirections, && || ; !, scripts and a prompt.
// Does not belong here: what POSIX has beside (patterns, here-documents, $(...), functions, if and loops, jobs); a line
// that needs them is refused.
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "builtins.h"
#include "input.h"
#include "memory.h"
#include "parser.h"
#include "run.h"
#include "shell.h"
#include "variables.h"

shell state;

void complain(const char *format, ...) {
  char buffer[512];
  va_list arguments, again;
  va_start(arguments, format);
  va_copy(again, arguments);
  const int length = vsnprintf(buffer, sizeof buffer, format, arguments);
  va_end(arguments);
  if (length >= 0 && length < static_cast<int>(sizeof buffer)) {
    fprintf(stderr, "sh: %s\n", buffer);
  } else {
    auto *const whole = static_cast<char *>(allocate(static_cast<size_t>(length) + 1));
    vsnprintf(whole, static_cast<size_t>(length) + 1, format, again);
    fprintf(stderr, "sh: %s\n", whole);
  }
  va_end(again);
}

namespace {

int run_all(input &source) {
  for (;;) {
    command_line line;
    switch (parse(source, line)) {
      case parsed::line: run(line); break;
      case parsed::interrupted:
        fputs("\n", stderr);
        state.status = 130;
        break;
      case parsed::failed: state.status = fatal(2); break;
      case parsed::nothing_more:
        if (state.interactive) fputs("\n", stderr);
        return state.status;
    }
    release_all();
    if (state.leaving) return state.status;
  }
}

// The descriptor is moved out of the way of those that scripts use.
int run_file(const char *path) {
  const int opened = open(path, O_RDONLY | O_CLOEXEC);
  if (opened < 0) {
    const bool is_missing = errno == ENOENT || errno == ENOTDIR;
    complain("cannot open %s: %s", path, is_missing ? "No such file" : strerror(errno));
    return is_missing ? 127 : 126;
  }
  const int moved = fcntl(opened, F_DUPFD_CLOEXEC, 10);
  if (moved >= 0) close(opened);
  input source(moved >= 0 ? moved : opened, false);
  return run_all(source);
}

int run_standard_input() {
  state.interactive = isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
  if (state.interactive) hold_signals();
  input source(STDIN_FILENO, true);
  return run_all(source);
}

int help() {
  puts(
      "usage: sh [-c COMMAND [NAME [ARGUMENT]...]] [FILE [ARGUMENT]...]\n"
      "Runs COMMAND, the commands in FILE, or those of standard input.\n"
      "It has words, quotes, variables, | < > >> 2>&1 && || ; ! and cd exit export : true false;\n"
      "no patterns, here-documents, $(...), functions, jobs, if or loops.");
  if (fflush(stdout) == 0) return 0;
  perror("sh: standard output");
  return 1;
}

void set_parameters(char **words) {
  state.name = words[0];
  state.parameters = words + 1;
  while (state.parameters[state.parameter_count] != nullptr) ++state.parameter_count;
}

}  // namespace

int main(int argc, char **argv) {
  state.own = getpid();
  import_environment();
  set_working_directory();
  if (argc < 2) return run_standard_input();
  if (strcmp(argv[1], "--help") == 0) return help();
  if (strcmp(argv[1], "-c") == 0) {
    if (argc == 2) {
      complain("-c requires an argument; see sh --help");
      return 2;
    }
    if (argc > 3) set_parameters(argv + 3);
    input source(argv[2]);
    return run_all(source);
  }
  char **operands = argv + 1;
  if (strcmp(*operands, "-") == 0 || strcmp(*operands, "--") == 0)
    ++operands;
  else if (**operands == '-') {
    complain("Illegal option %s; see sh --help", *operands);
    return 2;
  }
  if (*operands == nullptr) return run_standard_input();
  set_parameters(operands);
  return run_file(*operands);
}
