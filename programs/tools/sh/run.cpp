// Lists, pipelines and simple commands: who is forked, who is waited for, and what status comes of it.
// Does not belong here: the words' values (expand.cpp), descriptors (redirect.cpp).
#include "run.h"
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "builtins.h"
#include "execute.h"
#include "expand.h"
#include "redirect.h"
#include "shell.h"
#include "variables.h"

namespace {

// Ctrl-C is for the commands, and at the prompt for the line; the other two the shell leaves alone.
constexpr int held[] = {SIGINT, SIGQUIT, SIGTERM};
struct sigaction found[3];

void note_interrupt(int) {}

void release_signals() {
  if (!state.interactive) return;
  for (int i = 0; i != 3; ++i) sigaction(held[i], &found[i], nullptr);
}

void set_assignments(const command &simple, bool exports) {
  for (const char *each : simple.assignments) {
    char *const expanded = expand_text(each);
    assign(expanded);
    if (!exports) continue;
    *strchr(expanded, '=') = '\0';
    export_variable(expanded);
  }
}

void expand_words(const command &simple, list<char *> &words) {
  for (const char *each : simple.words) expand_fields(each, words);
}

// In a process of its own, which ends with it.
[[noreturn]] void run_in_child(const command &simple, char **words) {
  release_signals();
  state.interactive = false;
  if (!redirect(simple.redirections, nullptr)) _exit(2);
  set_assignments(simple, words[0] != nullptr);
  if (words[0] == nullptr) _exit(0);
  if (const builtin *const own = find_builtin(words[0])) _exit(own->run(words));
  execute(words);
}

int run_builtin(const builtin &own, const command &simple, char **words) {
  list<saved_descriptor> descriptors;
  list<saved_variable> variables;
  if (!redirect(simple.redirections, &descriptors)) {
    restore(descriptors);
    return own.is_special ? fatal(2) : 2;
  }
  if (!own.is_special)
    for (const char *each : simple.assignments) variables.add(saved_variable(each));
  set_assignments(simple, !own.is_special);
  const int status = own.run(words);
  for (size_t i = variables.count(); i-- != 0;) variables[i].restore();
  restore(descriptors);
  return status;
}

int run_without_words(const command &simple) {
  list<saved_descriptor> descriptors;
  const bool redirected = redirect(simple.redirections, &descriptors);
  restore(descriptors);
  if (!redirected) return 2;
  set_assignments(simple, false);
  return 0;
}

// 128 and the signal where one ended it, and a word about that, but for those that the user sent himself.
int wait_for(pid_t child) {
  int status;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return 127;
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  const int signal = WTERMSIG(status);
  if (signal == SIGINT && state.interactive) fputs("\n", stderr);
  if (signal != SIGINT && signal != SIGPIPE)
    fprintf(stderr, "%s%s\n", strsignal(signal), WCOREDUMP(status) ? " (core dumped)" : "");
  return 128 + signal;
}

int complain_of_fork() {
  complain("Cannot fork");
  return fatal(2);
}

int run_alone(const command &simple) {
  list<char *> words;
  expand_words(simple, words);
  if (words.count() == 0) return run_without_words(simple);
  if (const builtin *const own = find_builtin(words[0])) return run_builtin(*own, simple, words.terminated());
  const pid_t child = fork();
  if (child < 0) return complain_of_fork();
  if (child == 0) run_in_child(simple, words.terminated());
  return wait_for(child);
}

// In the child: standard input from the pipe before it, standard output to the one behind.
[[noreturn]] void run_in_pipeline(const command &simple, int from, const int (&to)[2]) {
  if (from >= 0) {
    dup2(from, STDIN_FILENO);
    close(from);
  }
  if (to[1] >= 0) {
    close(to[0]);
    if (to[1] != STDOUT_FILENO) {
      dup2(to[1], STDOUT_FILENO);
      close(to[1]);
    }
  }
  list<char *> words;
  expand_words(simple, words);
  run_in_child(simple, words.terminated());
}

// All at the same time; the status is the last one's.
int run_pipeline(const list<command *> &commands) {
  list<pid_t> children;
  int from = -1, failure = 0;
  for (size_t i = 0; i != commands.count() && failure == 0; ++i) {
    int to[2] = {-1, -1};
    if (i + 1 != commands.count() && pipe(to) != 0) {
      complain("Pipe call failed");
      failure = fatal(2);
      break;
    }
    const pid_t child = fork();
    if (child == 0) run_in_pipeline(*commands[i], from, to);
    if (child < 0) {
      failure = complain_of_fork();
      if (to[0] >= 0) close(to[0]);
    } else {
      children.add(child);
    }
    if (from >= 0) close(from);
    if (to[1] >= 0) close(to[1]);
    from = child < 0 ? -1 : to[0];
  }
  if (from >= 0) close(from);
  int status = 0;
  for (const pid_t each : children) status = wait_for(each);
  return failure != 0 ? failure : status;
}

}  // namespace

void hold_signals() {
  for (int i = 0; i != 3; ++i) {
    struct sigaction action = {};
    action.sa_handler = held[i] == SIGINT ? note_interrupt : SIG_IGN;
    sigaction(held[i], &action, &found[i]);
  }
}

void run(const command_line &line) {
  for (const pipeline *each : line) {
    if (each->when == connector::if_true && state.status != 0) continue;
    if (each->when == connector::if_false && state.status == 0) continue;
    const int status = each->commands.count() == 1 ? run_alone(*each->commands[0]) : run_pipeline(each->commands);
    state.status = each->is_negated && !state.leaving ? status == 0 : status;
    if (state.leaving) return;
  }
}
