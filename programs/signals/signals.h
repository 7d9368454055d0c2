// What the files of `signals` share: checked calls, what the handler noted, and a child that sends.
// Does not belong here: what is shown (main.cpp, interrupted.cpp).
#pragma once
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

[[noreturn]] inline void fail(const char *what) {
  fprintf(stderr, "signals: %s: %s\n", what, strerror(errno));
  exit(1);
}

// What a call answered, if that is no error.
template <typename Answer>
Answer must(Answer answer, const char *what) {
  if (answer == (Answer)-1) fail(what);  // an integer or a pointer
  return answer;
}

// What the handler saw of the first signals.
struct delivery {
  siginfo_t info;
  greg_t rip;
  greg_t rax;
};
inline delivery deliveries[4];
inline volatile sig_atomic_t count;

// A handler prints nothing: it may have interrupted printf.
inline void note(int, siginfo_t *info, void *context) {
  const auto *const registers = static_cast<ucontext_t *>(context)->uc_mcontext.gregs;
  if (count < 4) deliveries[count] = {*info, registers[REG_RIP], registers[REG_RAX]};
  count = count + 1;
}

inline void handle(int signal, void (*handler)(int, siginfo_t *, void *), int flags) {
  struct sigaction action = {};
  action.sa_sigaction = handler;
  action.sa_flags = SA_SIGINFO | flags;
  must(sigaction(signal, &action, nullptr), "sigaction");
  count = 0;
}

// A child that does `part(parent)` and leaves; the parent's text is out before there are two.
template <typename Part>
pid_t child(Part part) {
  if (fflush(stdout) != 0) fail("standard output");
  const pid_t parent = getpid();
  const pid_t made = must(fork(), "fork");
  if (made == 0) _exit(part(parent));
  return made;
}

inline void wait_for(pid_t process) {
  while (waitpid(process, nullptr, 0) == -1) {
    if (errno != EINTR) fail("waitpid");
  }
}

// interrupted.cpp: where a handler interrupted a loop, and a read.
void show_interrupted();
