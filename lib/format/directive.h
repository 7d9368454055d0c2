// What the format strings of printf and scanf have in common: numbers, length modifiers, counts that are stored.
// Does not belong here: what is asked of one of the two alone (printf_format.cpp, scan_format.cpp).
#pragma once
#include <stdint.h>

namespace shoji::format {

constexpr int most_numbered_arguments = 31;  // limits.h: NL_ARGMAX

// Where a character stands among others; their number if it does not.
unsigned find(const char *among, char character);

// Decimal digits at `at`; -1 if that is more than INT_MAX.
int parse_number(const char *&at);

// The size in bytes of what a length modifier names, or of int where there is none; 0 if C knows none such.
unsigned parse_length(const char *&at);

// An integer of `size` bytes, 8 at most: what %n and scanf store.
void store_integer(void *where, unsigned size, uint64_t value);

}  // namespace shoji::format
