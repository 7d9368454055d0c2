// What strace knows of each thread that it traces, and the table of them.
// Does not belong here: how one gets into the table (start.cpp), or what a stop means (follow.cpp).
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>
#include "calls.h"

struct tracee {
  pid_t pid = 0;
  bool attached = false;        // by -p: it is let go at the end
  bool announced = false;       // "Process N attached" was said
  bool hidden = false;          // our own child before its execve, which is nobody's business
  bool in_call = false;         // between the two stops of a call
  bool shown = false;           // the call that it is in passes -e trace
  bool is_i386 = false;         // its last call came by int $0x80
  const call *which = nullptr;  // null: not in the table
  uint64_t number = 0;          // i386's, if is_i386
  uint64_t values[most_arguments] = {};
  int next = 0;                          // the first argument that is not written yet
  bool waits = false;                    // ... because it is known at the end only
  uint64_t before[most_arguments] = {};  // what IN_OUT arguments pointed to
  const call *interrupted = nullptr;     // by a signal, to be resumed by restart_syscall
  timespec began = {};
  uint64_t stack = 0;    // its stack pointer at the entry
  long system_time = 0;  // microseconds that it spent in the kernel up to its last stop
  long spent = 0;        // ... from the stop before that to the last one
};

tracee *find_tracee(pid_t pid);
// Null: no memory.
tracee *add_tracee(pid_t pid);
void drop_tracee(tracee &gone);
size_t tracee_count();
// The one at that place, 0 to count - 1, in no particular order.
tracee &tracee_at(size_t at);
