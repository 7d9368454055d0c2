// Ranges of instructions, and locations that hold only for some of them: the lists that entries point to.
// Does not belong here: what a location means (location.h).
#pragma once
#include "entries.h"

namespace debug {

struct range {
  uint64_t low, high;
};

// All instructions of a function, of one that was inlined, or of a block.
list<range> ranges_of(const entry &which);
// Where a variable is when that instruction comes next: an expression, empty if it is nowhere.
reader location_at(const entry &variable, uint64_t address);

}  // namespace debug
