// Where code built with -fstack-protector ends when a stack frame's guard was overwritten.
// Does not belong here: the guard's value (crt/guard.cpp).
#include "libc/stdlib/abort_saying.h"
#include "process/steps.h"

SHOJI_NEEDS_STEP(guard);

extern "C" [[noreturn]] void __stack_chk_fail() { shoji::abort_saying("a stack frame was written past its end\n"); }
