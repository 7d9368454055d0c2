// The system calls' names and numbers, from the one table.
// Does not belong here: their arguments (strace/).
#pragma once

namespace debug {

// Null if Linux has no such call.
const char *call_name(int number);
// Of a name, or of a number in digits; -1, and said so on stderr, if it is neither.
int call_number(const char *name);

}  // namespace debug
