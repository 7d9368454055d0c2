// Where a value is: the little machine whose programs DWARF uses to say so (DWARF 5, section 2.5).
// Does not belong here: what type the value has (types.h).
#pragma once
#include "frames.h"

namespace debug {

enum class place_kind { nowhere, memory, in_register, constant };

struct place {
  place_kind kind;
  uint64_t number;  // an address, a register's number, or the value itself
};

// Runs an expression in a frame. The entry is the function's, for variables that count from its frame base.
// `first` is what lies on the stack before it begins, if anything.
place locate(reader expression, const frame &in, const entry &function, const uint64_t *first = nullptr);

}  // namespace debug
