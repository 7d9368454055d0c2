// Two processes that tell on one page what they ask of the kernel: the child's lines go through a pipe, and the parent
// lets each out where it belongs, so that they never mix. Does not belong here: what they talk about (network.cpp,
// ipc.cpp).
#pragma once
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

inline const char *program;    // its name, for complaints
inline const char *part = "";  // which part of it runs, for complaints
inline const char *who = "";   // whose lines these are
inline bool is_child = false;

// Ends this process, and so in the end the program, after a complaint.
[[noreturn]] inline void leave(int status) {
  if (is_child) _exit(status);
  exit(status);  // what was made is removed by remove_at_the_end's handler
}

[[noreturn]] inline void fail(const char *what) {
  const int error = errno;
  fflush(stdout);
  fprintf(stderr, "%s: %s%s: %s\n", program, part, what, strerror(error));
  leave(1);
}

// Text that waits in a buffer must not be there twice after fork; and a child's line belongs to its parent at once.
inline void flush_lines() {
  if (fflush(stdout) == 0 && !ferror(stdout)) return;
  part = "";
  fail("standard output");
}

// A remark behind a call; its text lasts until the next one.
[[gnu::format(printf, 1, 2)]] inline const char *remark(const char *format, ...) {
  static char text[160];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  return text;
}

// Prints a call and what it answered: a number, an address, or -1 with the error's name and message. An error that is
// not the `expected` one (0: none is) ends the program.
inline void tell_call(long answer, int expected, const char *note, const char *format, va_list arguments) {
  const int error = answer == -1 ? errno : 0;
  char call[120];
  vsnprintf(call, sizeof call, format, arguments);
  const bool is_address = answer > INT32_MAX;
  printf(is_address ? "  %-6s  %-50s = %#lx" : "  %-6s  %-50s = %ld", who, call, answer);
  if (error != 0) printf(" %s (%s)", strerrorname_np(error), strerror(error));
  const bool is_expected = error == expected;
  printf("%s%s\n", is_expected && *note != '\0' ? "   " : "", is_expected ? note : "");
  if (is_child) flush_lines();
  if (is_expected) return;
  *strchr(call, '(') = '\0';
  if (error != 0) {
    errno = error;
    fail(call);
  }
  fflush(stdout);
  fprintf(stderr, "%s: %s%s answered %ld, where an error was expected\n", program, part, call, answer);
  leave(1);
}

// The answer of a call that has to succeed.
[[gnu::format(printf, 3, 4)]] inline long tell(long answer, const char *note, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  tell_call(answer, 0, note, format, arguments);
  va_end(arguments);
  return answer;
}

// A call that has to fail so.
[[gnu::format(printf, 4, 5)]] inline void tell_error(long answer, int error, const char *note, const char *format,
                                                     ...) {
  va_list arguments;
  va_start(arguments, format);
  tell_call(answer, error, note, format, arguments);
  va_end(arguments);
}

constexpr int endings[] = {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM};

inline sigset_t all_endings() {
  sigset_t set;
  sigemptyset(&set);
  for (const int each : endings) sigaddset(&set, each);
  return set;
}

// No signal ends the process as long as this lives: what was made is noted down before one does.
class undisturbed {
 public:
  undisturbed() {
    const sigset_t held = all_endings();
    sigprocmask(SIG_BLOCK, &held, &before_);
  }
  ~undisturbed() { sigprocmask(SIG_SETMASK, &before_, nullptr); }
  undisturbed(const undisturbed &) = delete;

 private:
  sigset_t before_;
};

inline void (*remover)();
inline pid_t running_child = 0;  // 0: none

// The child goes first: it might complain that things vanish.
inline void remove_all() {
  if (running_child != 0 && kill(running_child, SIGKILL) == 0) waitpid(running_child, nullptr, 0);
  running_child = 0;
  remover();
}

// `remove` is called when the parent ends: by itself, or by Ctrl-C and its kin. It may use only what a handler may.
inline void remove_at_the_end(void (*remove)()) {
  remover = remove;
  atexit(remove_all);
  struct sigaction action = {};
  action.sa_handler = [](int signal) {
    remove_all();
    raise(signal);  // held until the handler returns; then it ends the process, as its parent has to see
  };
  action.sa_mask = all_endings();
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  for (const int each : endings) {
    struct sigaction before;
    sigaction(each, nullptr, &before);
    if (before.sa_handler != SIG_IGN) sigaction(each, &action, nullptr);
  }
}

// A child that runs `part`; it dies with its parent.
class child {
 public:
  template <typename Part>
  child(const char *name, Part part) {
    int lines[2];
    if (pipe(lines) != 0) fail("pipe");
    flush_lines();
    undisturbed until_the_child_is_ready;
    const pid_t parent = getpid();
    id_ = fork();
    if (id_ == -1) fail("fork");
    if (id_ != 0) {
      running_child = id_;
      close(lines[1]);
      lines_ = fdopen(lines[0], "r");
      if (lines_ == nullptr) fail("fdopen");
      return;
    }
    is_child = true;
    who = name;
    for (const int each : endings) signal(each, SIG_DFL);
    const sigset_t held = all_endings();
    sigprocmask(SIG_UNBLOCK, &held, nullptr);
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent || dup2(lines[1], STDOUT_FILENO) == -1) _exit(1);
    close(lines[0]);
    close(lines[1]);
    part();
    _exit(0);
  }
  child(const child &) = delete;

  // Lets out the child's next lines, and waits for them.
  void speaks(int count) {
    char line[400];
    for (; count > 0; --count) {
      if (fgets(line, sizeof line, lines_) == nullptr) leave(1);  // it has said why
      fputs(line, stdout);
    }
  }

  pid_t id() const { return id_; }

  bool has_ended() {
    reap(WNOHANG);
    return running_child == 0;
  }

  // Waits for its end, and lets out what it still said.
  void ends() {
    char line[400];
    while (fgets(line, sizeof line, lines_) != nullptr) fputs(line, stdout);
    fclose(lines_);
    reap(0);
    if (status_ != 0) leave(1);
  }

 private:
  // Undisturbed: what has been reaped must not be killed, for another process could have its number.
  void reap(int flags) {
    undisturbed until_noted;
    if (running_child != 0 && waitpid(id_, &status_, flags) == id_) running_child = 0;
  }

  pid_t id_;
  int status_ = 0;
  FILE *lines_;
};

// What every program's main begins with: true if it is to go on, else `status` is how it ends.
inline bool begins(int argc, char **argv, const char *name, const char *help, int &status) {
  program = name;
  status = 0;
  if (argc == 1) return true;
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    fputs(help, stdout);
    flush_lines();
    return false;
  }
  fprintf(stderr, "%s: no arguments are expected; see %s --help\n", name, name);
  status = 2;
  return false;
}
