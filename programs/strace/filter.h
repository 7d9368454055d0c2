// Which calls and which signals are written: -e trace=SET and -e signal=SET.
// Does not belong here: which calls a set contains (lib/kernel/syscalls.def).
#pragma once
#include <stdint.h>

// The argument of -e. False: it was said what is wrong with it.
bool parse_filter(const char *expression);

bool shows_call(uint64_t number);
bool shows_signal(int signal);
