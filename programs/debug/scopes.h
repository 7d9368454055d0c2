// The functions of the program by name and by address, inlined ones among them, and the variables that they have.
// Does not belong here: who called whom while the program runs (frames.h).
#pragma once
#include "entries.h"

namespace debug {

// One run of instructions of a function, or of one that was inlined there.
struct scope {
  uint64_t low, high;
  uint64_t entry_address;  // where it begins: the same for all its runs
  uint64_t place;          // its entry in .debug_info
  unsigned depth;          // 0 for a function, 1 for what is inlined into it, 2 for what is inlined into that, …
};

void load_scopes();
// All that the address lies in, the innermost first.
list<scope> scopes_at(uint64_t address);
// Where to stop at the function that begins at the address: there, unless it stores its parameters to memory first, as
// it does where nothing was optimized; then behind that, at its next line.
uint64_t behind_prologue(uint64_t address);
// Appends where functions begin that have this name: written as a whole (shoji::kernel::write), or its last parts.
void addresses_of_function(const char *name, list<uint64_t> &addresses);
// The entry of a parameter or of a local variable of the scopes at the address, the innermost first; or of a global
// one. Its tag is 0 if there is none.
entry find_variable(const char *name, uint64_t address);

}  // namespace debug
