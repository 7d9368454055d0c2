// Shows row T4, the family of signals: sent by kill, held by sigprocmask, caught by sigaction, and what a handler
// learns of the sender and of the interrupted code. Does not belong here: faults of memory (memory.cpp), waiting for
// children (processes.cpp).
#include "signals.h"

namespace {

sigset_t only(int signal) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  return set;
}

void show_blocked() {
  puts("Blocked, a signal waits; it comes the moment it is let through");
  const sigset_t set = only(SIGUSR1);
  sigset_t pending;
  handle(SIGUSR1, note, 0);
  must(sigprocmask(SIG_BLOCK, &set, nullptr), "sigprocmask");
  must(kill(getpid(), SIGUSR1), "kill");
  must(sigpending(&pending), "sigpending");
  printf("  %-42s handler ran %d times, pending: %s\n", "SIG_BLOCK, kill(getpid(), SIGUSR1)", count,
         sigismember(&pending, SIGUSR1) == 1 ? "SIGUSR1" : "nothing");
  must(sigprocmask(SIG_UNBLOCK, &set, nullptr), "sigprocmask");
  const int ran = count;
  must(sigpending(&pending), "sigpending");
  printf("  %-42s handler ran %d time, pending: %s\n", "SIG_UNBLOCK", ran,
         sigismember(&pending, SIGUSR1) == 1 ? "SIGUSR1" : "nothing");
}

void show_repeated(const char *name, int signal) {
  const sigset_t set = only(signal);
  handle(signal, note, 0);
  must(sigprocmask(SIG_BLOCK, &set, nullptr), "sigprocmask");
  for (int i = 1; i <= 3; ++i) must(sigqueue(getpid(), signal, sigval{i}), "sigqueue");
  must(sigprocmask(SIG_UNBLOCK, &set, nullptr), "sigprocmask");
  printf("  %-8s %-33s handler ran %d time%s, with", name, "sent with 1, 2 and 3", count, count == 1 ? "" : "s");
  for (int i = 0; i < count; ++i) printf(" %d", deliveries[i].info.si_int);
  puts("");
}

const char *code_name(int code) {
  switch (code) {
    case SI_USER: return "SI_USER";
    case SI_TKILL: return "SI_TKILL";
    case SI_QUEUE: return "SI_QUEUE";
    case SI_KERNEL: return "SI_KERNEL";
    case CLD_EXITED: return "CLD_EXITED";
    default: return "another";
  }
}

// One row for the signal that came last; `who` is the process that must have sent it.
void show_sender(const char *call, pid_t who, const char *name) {
  const siginfo_t &info = deliveries[0].info;
  printf("  %-22s SIG%-6s %-11s ", call, sigabbrev_np(info.si_signo), code_name(info.si_code));
  if (info.si_code == SI_KERNEL)
    puts("no process");
  else
    printf("pid %d: %s, uid %u\n", info.si_pid, info.si_pid == who ? name : "another process", info.si_uid);
}

void show_senders() {
  puts("The handler is told who sent it, and how");
  printf("  %-22s %-9s %-11s %s\n", "call", "signal", "si_code", "sender");
  handle(SIGUSR1, note, 0);
  const pid_t sender = child([](pid_t parent) { return kill(parent, SIGUSR1); });
  wait_for(sender);
  show_sender("kill, in a child", sender, "the child");
  handle(SIGUSR1, note, 0);
  must(raise(SIGUSR1), "raise");
  show_sender("raise", getpid(), "ourselves");
  handle(SIGUSR1, note, 0);
  must(sigqueue(getpid(), SIGUSR1, sigval{0}), "sigqueue");
  show_sender("sigqueue", getpid(), "ourselves");
  handle(SIGCHLD, note, 0);
  const pid_t ended = child([](pid_t) { return 7; });
  wait_for(ended);
  show_sender("_exit(7), in a child", ended, "the child");
  signal(SIGCHLD, SIG_DFL);
}

}  // namespace

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts("usage: signals\nSends signals by kill, holds them back, catches them, and shows what a handler learns.");
    return fflush(stdout) == 0 ? 0 : 1;
  }
  if (argc != 1) {
    fprintf(stderr, "signals: no arguments are expected; see signals --help\n");
    return 2;
  }
  sigset_t none;  // who started this program may have blocked signals, or ignored SIGCHLD: then there is no child to
                  // wait for
  sigemptyset(&none);
  must(sigprocmask(SIG_SETMASK, &none, nullptr), "sigprocmask");
  signal(SIGCHLD, SIG_DFL);

  show_blocked();
  puts("Sent again while it waits, a standard signal is lost, a real-time one is not");
  show_repeated("SIGUSR1", SIGUSR1);
  show_repeated("SIGRTMIN", SIGRTMIN);
  show_senders();
  show_interrupted();

  if (fflush(stdout) != 0 || ferror(stdout)) fail("standard output");
  return 0;
}
