// The functions that are active in the stopped thread, from the innermost on: the registers of each, and how it is
// shown. Does not belong here: stopping the thread (inferior.h).
#pragma once
#include "lines.h"
#include "scopes.h"

namespace debug {

// The registers by their numbers in DWARF (psABI, figure 3.36).
constexpr unsigned rbp_number = 6, rsp_number = 7, rip_number = 16, registers_count = 17;

struct frame {
  uint64_t registers[registers_count];
  bool known[registers_count];  // false: nobody kept it
  uint64_t address;             // its address on the stack: rsp before the call (canonical frame address, CFA)
  bool innermost;               // the next instruction is at rip; in all others a call is being executed before it
  bool signal;                  // what the kernel laid there to call a handler

  uint64_t next() const { return registers[rip_number]; }
  // An address that lies in the instruction that is being executed.
  uint64_t within() const { return innermost ? next() : next() - 1; }
};

// The stopped thread's. False, and said so, if nothing runs.
bool innermost_frame(frame &made);
// Fills in `address` and `signal` from the rest (unwind).
void find_frame_address(frame &which);
// Makes it its caller's. False at the end of the chain.
bool unwind(frame &which);

// One line of a backtrace: a function, or one that is inlined into it.
struct activation {
  frame at;
  scope function;  // place 0 if only a symbol, or not even that, is known
  bool inlined;
  const char *file;  // null if not known
  unsigned line;
  bool at_line_start;
};

// All of them, the innermost first, at most `most`.
list<activation> activations(size_t most);
// The one that will be the innermost when the program gets to the address, as far as the address tells.
activation activation_at(uint64_t address);
// "open (file=..., oflag=0) at lib/libc/fcntl/open.cpp:14", with the address before it if it is no line's start.
void show_activation(const activation &which, bool with_address);
// That without parameters.
const char *function_name(const activation &which);
// Where the program stands: the line above and the source line, or the latter alone.
void show_place(bool with_function);

}  // namespace debug
