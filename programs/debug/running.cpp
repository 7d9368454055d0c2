// Steps over breakpoints, runs to them, and reports each stop.
// Does not belong here: waiting for the process (threads.cpp), lines and callers (stepping.cpp).
#include "running.h"
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "breakpoints.h"
#include "calls.h"
#include "frames.h"
#include "image.h"
#include "stepping.h"

namespace debug {

namespace {

pid_t last_process;  // the one that ran last

void show_signal(const char *what, int number) {
  const char *const name = sigabbrev_np(number);  // null for a real-time signal
  printf("\nProgram %s signal SIG%s, %s.\n", what, name != nullptr ? name : "RT", strsignal(number));
}

void show_exit(const event &what) {
  if (what.what == happening::killed) {
    show_signal("terminated with", what.number);
    puts("The program no longer exists.");
  } else if (what.number == 0) {
    printf("[Inferior 1 (process %d) exited normally]\n", last_process);
  } else {
    printf("[Inferior 1 (process %d) exited with code %02o]\n", last_process, static_cast<unsigned>(what.number));
  }
}

void show_new_program() {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/%d/exe", process_number());
  const ssize_t length = readlink(link, path, sizeof path);
  printf("process %d is executing new program: %.*s\n", process_number(), static_cast<int>(length > 0 ? length : 0),
         path);
}

// "Breakpoint 1, " or, where there are several threads, "LWP 123 hit Breakpoint 1, ".
void show_breakpoint(breakpoint &which) {
  puts("");
  if (threads_count() > 1) printf("LWP %d hit ", thread_number());
  const char *const what = which.catches ? "Catchpoint" : which.temporary ? "Temporary breakpoint" : "Breakpoint";
  printf(which.catches ? "%s %d " : "%s %d, ", what, which.number);
}

bool report_breakpoint(breakpoint &which) {
  show_breakpoint(which);
  hit(which);
  show_place(true);
  return true;
}

bool report_call(const event &what, breakpoint &which) {
  const char *const name = call_name(what.number);
  show_breakpoint(which);
  printf(what.entry ? "(call to syscall " : "(returned from syscall ");
  name != nullptr ? printf("%s), ", name) : printf("%d), ", what.number);
  hit(which);
  show_place(true);
  return true;
}

bool report_signal(int number) {
  show_signal("received", number);
  show_place(true);
  return true;
}

}  // namespace

bool need_process() {
  if (!is_running()) fputs("The program is not being run.\n", stderr);
  return is_running();
}

// True if what happened ends the command; all but a call that nobody waits for does.
bool report(const event &what) {
  switch (what.what) {
    case happening::exited:
    case happening::killed: show_exit(what); return true;
    case happening::signal: return report_signal(what.number);
    case happening::breakpoint: return report_signal(SIGTRAP);  // an int3 of the program's own
    case happening::replaced:
      forget_insertions();
      show_new_program();
      program.replaced = true;
      return false;
    case happening::call: {
      breakpoint *const which = catchpoint_of(what.number);
      return which != nullptr && report_call(what, *which);
    }
    default: return false;
  }
}

advance one_instruction() {
  last_process = process_number();
  const event what = run_one_instruction();
  if (what.what != happening::step) return report(what) ? advance::stopped : advance::done;
  breakpoint *const here = breakpoint_at(registers().rip);
  if (here == nullptr) return advance::done;
  report_breakpoint(*here);
  return advance::stopped;
}

// The instruction where a breakpoint stands is executed alone, while none is there; then all threads run.
advance run_to(uint64_t address, uint64_t stack_above) {
  last_process = process_number();
  const pid_t thread = thread_number();
  for (bool at_breakpoint = true;;) {
    if (at_breakpoint && (breakpoint_at(registers().rip) != nullptr || registers().rip == address)) {
      if (one_instruction() == advance::stopped) return advance::stopped;
      if (!is_running()) return advance::stopped;
      if (registers().rip == address && registers().rsp > stack_above) return advance::done;
    }
    if (!insert_breakpoints(address)) return advance::failed;
    const event what = run_all(catches_calls());
    if (what.what == happening::replaced) forget_insertions();
    at_breakpoint = what.what == happening::breakpoint && retract_from_breakpoint(thread_number());
    if (is_running()) remove_breakpoints();
    if (!is_running()) forget_insertions();
    if (!at_breakpoint) {
      if (report(what)) return advance::stopped;
      continue;
    }
    forget_registers();
    if (breakpoint *const here = breakpoint_at(registers().rip)) {
      report_breakpoint(*here);
      return advance::stopped;
    }
    if (registers().rip == address && registers().rsp > stack_above && thread_number() == thread) return advance::done;
  }
}

bool run_program(char **arguments) {
  kill_process();
  printf("Starting program: ");
  for (char **each = arguments; *each != nullptr; ++each) printf("%s%s", each == arguments ? "" : " ", *each);
  puts(arguments[1] == nullptr ? " " : "");
  return start(arguments) && run_to(0, 0) != advance::failed;
}

bool resume() {
  if (!need_process()) return false;
  puts("Continuing.");
  return run_to(0, 0) != advance::failed;
}

}  // namespace debug
