// What the user has ordered, and the ways to do it.
// Does not belong here: options (sandbox.cpp), or what is allowed (policy.h).
#pragma once
#include <sys/types.h>
#include "filter.h"
#include "policy.h"

namespace sandbox {

enum class way { seccomp, ptrace, getregs };

struct order {
  policy rules;
  way by = way::seccomp;
  const char *hidden[16] = {};  // paths that calls may not name
  int hidden_count = 0;
  char **command = nullptr;
};

// Statuses of the sandbox's own, as env(1) and timeout(1) have them.
constexpr int failed = 125, not_executable = 126, not_found = 127;

// Runs the command to its end: the status to exit with.
int run_by_seccomp(const order &what);
int run_by_ptrace(const order &what);

// ---- beginning.cpp: from fork to execve

// What the command's process has to tell before it is the command, in memory that both share. Calls that could tell it
// may be denied by then.
struct beginning {
  const char *what;  // a literal: both have it at one address
  int error;
  int listener;
};
beginning *share_beginning();
// No set-user-ID program may give the command what it does not have. Needed for filters, right for both ways.
void give_up_privileges(beginning *told);
// Ends the process because `what` failed; with the password, for a filter may hold already.
[[noreturn]] void give_up(beginning *told, const char *what, const password &known);
// Makes that process, which calls `run` once its parent traces it; with no options for that it does not. A null pointer
// for `traced`: it must not begin untraced. -1: said why.
pid_t begin(const order &what, beginning *told, void (*run)(const order &, beginning *), long trace_options,
            bool *traced);
// execve, where PATH finds the command.
[[noreturn]] void become(char **command, beginning *told, const password &known);
// The parent's part: the status that a wait answered as one to exit with, once it was said what went wrong.
int status_of(int status, const order &what, const beginning *told);
// From now on signals from the terminal are the command's business, and those that end the sandbox go to it.
void leave_signals_to(pid_t command);

// ---- watching.cpp: what both ways see of calls

// One line on stderr about a call of `thread`: "sandbox: WORD: unlink(...)".
void report(const char *word, int thread, uint32_t architecture, uint64_t number, const unsigned long *arguments);
// Follows the command, stopped or not yet begun, until all that is traced has ended; the command's wait status.
// With `each_call`, its calls are judged; without it, only the call at which SIGSYS ended it is told.
int follow(const order &what, pid_t command, bool each_call);

}  // namespace sandbox
