// Expressions: numbers, registers, variables, functions, what was printed before, and C's operators on integers.
// Does not belong here: how values are shown (types.h, examine.h).
#pragma once
#include "frames.h"
#include "types.h"

namespace debug {

// False, and said why on stderr, if it has no value. In the innermost activation.
bool evaluate(const char *text, value &made);
// A parameter's or another variable's, in a frame of a function.
value variable_value(const entry &variable, const activation &in);
// "$1": keeps a value, and says by which number it can be had again.
size_t remember(const value &which);
// Stores an integer where the value came from. False, and said why on stderr, if it cannot be stored.
bool assign(const value &target, uint64_t bits);

}  // namespace debug
