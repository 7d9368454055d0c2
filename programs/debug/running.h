// Letting the program go on, in all the ways that a person asks for, and saying why it stopped.
// Does not belong here: the words by which they ask (commands.cpp).
#pragma once
#include "types.h"

namespace debug {

// Each returns false if it failed, and said why on stderr. That the program stopped elsewhere is no failure.
// From its beginning, with these words; the first is its path.
bool run_program(char **arguments);
bool resume();
// n instructions.
bool step_instructions(unsigned long count);
// To the start of another line; functions that are called are entered if they have lines, or run through.
bool step_lines(unsigned long count, bool into);
// To the caller, whose line is shown, and the value that the function returned.
bool finish();
// The result of the last finish, if it has one; it is then forgotten.
bool value_returned(value &made);

}  // namespace debug
