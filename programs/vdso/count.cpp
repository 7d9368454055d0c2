// Counts, by tracing a child, how many of its calls enter the kernel: by the vDSO, by the instruction, and by the
// library where the vDSO is hidden. Does not belong here: how long they take (times.cpp).
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "vdso.h"

using namespace shoji::process;

namespace {

auxiliary_entry *own_vector;

// Of the hidden row; fewer than in a row that makes its point by their number, for each takes its time.
constexpr int some_calls = 1000;

template <int Calls = calls_of_a_row, typename Call>
void repeat(Call call) {
  for (int i = 0; i != Calls; ++i) call();
}

void read_the_clock() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
}

void clock_gettime_by_library() { repeat(read_the_clock); }

void gettimeofday_by_library() {
  repeat([] {
    timeval time;
    gettimeofday(&time, nullptr);
  });
}

void time_by_library() {
  repeat([] { time(nullptr); });
}

void getcpu_by_library() {
  repeat([] { sched_getcpu(); });
}

void clock_gettime_by_instruction() {
  repeat([] {
    timespec time;
    syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &time);
  });
}

// In the child's copy of its memory. The library looks when it is first asked, which is now.
void clock_gettime_hidden() {
  const_cast<auxiliary_entry *>(find_auxiliary(own_vector, AT_SYSINFO_EHDR))->type = AT_IGNORE;
  repeat<some_calls>(read_the_clock);
}

struct row {
  const char *name;
  const char *how;
  void (*work)();
  int calls;
  long number;
  bool enters;  // whether each call should be a system call
};

constexpr row rows[] = {
    {"clock_gettime", "the library", clock_gettime_by_library, calls_of_a_row, SYS_clock_gettime, false},
    {"gettimeofday", "the library", gettimeofday_by_library, calls_of_a_row, SYS_gettimeofday, false},
    {"time", "the library", time_by_library, calls_of_a_row, SYS_time, false},
    {"sched_getcpu", "the library", getcpu_by_library, calls_of_a_row, SYS_getcpu, false},
    {"clock_gettime", "syscall()", clock_gettime_by_instruction, calls_of_a_row, SYS_clock_gettime, true},
    {"clock_gettime", "the library, AT_SYSINFO_EHDR hidden", clock_gettime_hidden, some_calls, SYS_clock_gettime, true},
};

// A traced process and its tracer wait for each other: on one processor, where they need not wake a second one, several
// times faster. No matter if it fails.
void stay_on_one_processor() {
  cpu_set_t mine, one;
  if (sched_getaffinity(0, sizeof mine, &mine) != 0) return;
  int cpu = 0;
  while (!CPU_ISSET(cpu, &mine)) ++cpu;
  CPU_ZERO(&one);
  CPU_SET(cpu, &one);
  sched_setaffinity(0, sizeof one, &one);
}

// How many system calls of that number the child makes till its end; -1 and a message.
long count_entries(pid_t child, long number) {
  constexpr int stopped_by_call = SIGTRAP | 0x80;  // PTRACE_O_TRACESYSGOOD
  long count = 0;
  bool inside = false;
  long signal = 0;  // ptrace takes whole words
  while (true) {
    int status;
    if (ptrace(PTRACE_SYSCALL, child, nullptr, signal) != 0) return complain("PTRACE_SYSCALL"), -1;
    if (waitpid(child, &status, 0) != child) return complain("waitpid"), -1;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return count;
    if (!WIFSTOPPED(status)) {
      fprintf(stderr, "vdso: the traced child ended with wait status %#x\n", static_cast<unsigned>(status));
      return -1;
    }
    signal = 0;
    if (WSTOPSIG(status) != stopped_by_call) {
      signal = WSTOPSIG(status);
      continue;
    }
    inside = !inside;
    if (inside && ptrace(PTRACE_PEEKUSER, child, offsetof(user, regs.orig_rax), nullptr) == number) ++count;
  }
}

}  // namespace

pid_t start_traced(void (*work)()) {
  if (fflush(stdout) != 0) return complain("standard output"), -1;
  const pid_t watcher = getpid();
  const pid_t child = fork();
  if (child == 0) {
    const rlimit no_core = {0, 0};
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != watcher) _exit(1);
    if (setrlimit(RLIMIT_CORE, &no_core) != 0 || ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) _exit(1);
    kill(getpid(), SIGSTOP);
    work();
    _exit(0);
  }
  int status;
  if (child == -1) return complain("fork"), -1;
  if (waitpid(child, &status, 0) != child) return complain("waitpid"), -1;
  if (!WIFSTOPPED(status)) {
    fputs("vdso: a child could not be traced: ptrace is forbidden here\n", stderr);
    return -1;
  }
  // If this process ends, the child ends with it.
  constexpr long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL;
  if (ptrace(PTRACE_SETOPTIONS, child, nullptr, options) != 0) {
    complain("PTRACE_SETOPTIONS");
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    return -1;
  }
  return child;
}

bool count_calls(auxiliary_entry *vector) {
  own_vector = vector;
  stay_on_one_processor();
  puts("\n4. What this process sees of a child's calls when it traces the child");
  printf("  %-15s %-36s %6s %13s\n", "function", "by", "calls", "system calls");
  bool right = true;
  for (const row &each : rows) {
    const pid_t child = start_traced(each.work);
    if (child == -1) return false;
    const long seen = count_entries(child, each.number);
    if (seen == -1) return false;
    printf("  %-15s %-36s %6d %13ld\n", each.name, each.how, each.calls, seen);
    right = right && seen == (each.enters ? each.calls : 0);
  }
  if (!right) {
    fflush(stdout);
    fputs("vdso: not what was expected: see /sys/devices/system/clocksource/clocksource0/current_clocksource\n",
          stderr);
  }
  return right;
}
