// Where the program is to stop: breakpoints in its code, and catchpoints at its system calls.
// Does not belong here: what happens when it does (running.h).
#pragma once
#include "inferior.h"
#include "list.h"

namespace debug {

struct breakpoint {
  int number;
  bool temporary;
  bool catches;  // system calls, and not an address
  unsigned hits;
  list<uint64_t> addresses;
  list<int> calls;  // none: all of them
};

// The commands. False if they failed, and said why on stderr.
bool set_breakpoint(const char *where, bool temporary);
bool catch_calls(char **names);
bool delete_breakpoint(const char *number);
void delete_all_breakpoints();
void show_breakpoints();

// Null if none is there.
breakpoint *breakpoint_at(uint64_t address);
bool catches_calls();
breakpoint *catchpoint_of(int call);
// Counts, and deletes a temporary one.
void hit(breakpoint &which);

// An int3 goes to each place, and to one more if that is not 0, while all threads run. They are gone whenever the
// program is stopped, so that its memory shows its own code. False, and said why on stderr, if one cannot be put there.
bool insert_breakpoints(uint64_t one_more);
void remove_breakpoints();
// For a new process, whose memory is a copy; or, without an argument, for a while in the memory itself.
void take_out_breakpoints(pid_t from);
void take_out_breakpoints();
void put_back_breakpoints();
// The memory is not there any more.
void forget_insertions();
// Puts rip of a thread back to the int3 that it has executed, if it is one of ours.
bool retract_from_breakpoint(pid_t thread);

}  // namespace debug
