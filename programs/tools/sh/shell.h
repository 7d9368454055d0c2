// What all parts of the shell know of it: its parameters, its status, whether it is about to end; and how it complains.
// Does not belong here: variables (variables.h), or anything of a single command line.
#pragma once
#include <sys/types.h>

struct shell {
  const char *name = "sh";      // $0
  char **parameters = nullptr;  // $1 and what follows
  int parameter_count = 0;
  int status = 0;  // $?
  pid_t own = 0;   // $$: the shell's number, in its children too
  bool interactive = false;
  bool leaving = false;  // nothing more is run; the shell ends with `status`
};

extern shell state;

// One line on stderr, in one write: "sh: ", and the format's text.
[[gnu::format(printf, 1, 2)]] void complain(const char *format, ...);

// An error that ends a shell that nobody talks to (POSIX, "Consequences of Shell Errors"). Its status.
inline int fatal(int status) {
  if (!state.interactive) state.leaving = true;
  return status;
}
