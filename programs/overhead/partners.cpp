// What takes two processes: a switch from one to the other and back, and a call that a tracer sees.
// Does not belong here: what one process can measure alone.
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "kernel/process.h"
#include "kernel/thread.h"
#include "overhead.h"

namespace {

// Both live from their first round to end_partners.
pid_t player = -1, traced = -1;

// A child that ends with this process, however this one ends.
pid_t start(void (*work)()) {
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child != 0) return child;
  if (prctl(PR_SET_PDEATHSIG, static_cast<long>(SIGKILL)) == 0 && getppid() == parent) work();
  _exit(1);
}

enum turn : int { ours, theirs };

// A word in memory that both processes share.
int *whose;

void give_turn(turn to) {
  __atomic_store_n(whose, to, __ATOMIC_SEQ_CST);
  static_cast<void>(shoji::kernel::futex_wake(whose, 1));
}

// False: the other one has not answered for seconds.
bool wait_for_turn(turn which) {
  const timespec patience = {10, 0};
  const int other = which == ours ? theirs : ours;
  while (__atomic_load_n(whose, __ATOMIC_SEQ_CST) != which) {
    const auto waited = shoji::kernel::futex_wait(whose, other, &patience);
    if (!waited && waited.failure().number == ETIMEDOUT) return false;
  }
  return true;
}

void play() {
  while (true) {
    while (!wait_for_turn(theirs)) {
    }
    give_turn(ours);
  }
}

void make_calls() {
  if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) return;
  kill(getpid(), SIGSTOP);
  while (true) shoji::kernel::getpid();
}

bool start_traced() {
  traced = start(make_calls);
  int status;
  return traced != -1 && waitpid(traced, &status, 0) == traced && WIFSTOPPED(status);
}

// Until the child stands before the call or behind it.
bool next_stop() {
  int status;
  return ptrace(PTRACE_SYSCALL, traced, nullptr, nullptr) == 0 && waitpid(traced, &status, 0) == traced &&
         WIFSTOPPED(status);
}

}  // namespace

long futex_switch() {
  constexpr int trips = 200;
  if (whose == nullptr) {
    void *const page = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED) return complain("mmap");
    whose = static_cast<int *>(page);
    player = start(play);
    if (player == -1) return complain("fork");
  }
  const long start = now();
  for (int i = 0; i != trips; ++i) {
    give_turn(theirs);
    if (!wait_for_turn(ours)) {
      fputs("overhead: the other process does not answer\n", stderr);
      return failed;
    }
  }
  return each_of(trips * 2, start);
}

long traced_call() {
  constexpr int calls = 100;
  static const bool is_traced = start_traced();
  if (!is_traced) return not_here;  // a sandbox may forbid ptrace
  const long start = now();
  for (int i = 0; i != calls; ++i)
    if (!next_stop() || !next_stop()) return complain("ptrace");
  return each_of(calls, start);
}

void end_partners() {
  const pid_t partners[] = {player, traced};
  for (const pid_t each : partners) {
    if (each == -1) continue;
    kill(each, SIGKILL);
    waitpid(each, nullptr, 0);
  }
}
