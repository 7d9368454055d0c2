// Showing values in the form that is asked for: print/FMT, x/FMT, info registers.
// Does not belong here: what a value is (types.h).
#pragma once
#include "types.h"

namespace debug {

// print/x, print/d, …; 0 for the value's own form.
bool show_formatted(const value &which, char format);
// x/4gx ADDRESS; without an address it goes on behind the last one.
bool examine(const char *format, const char *address);
// One register, or all if the name is empty.
bool show_registers(const char *name);

}  // namespace debug
