// What a person writes to name a place in the code: SYMBOL, FILE:LINE, LINE, *ADDRESS, or nothing for here.
// Does not belong here: expressions (evaluate.h).
#pragma once
#include "list.h"
#include "reader.h"

namespace debug {

// The addresses that are meant. None, and said why on stderr, if nothing is.
list<uint64_t> find_places(const char *where);
// "0x0000000000401136 in main at t.c:14"
void show_address_of_breakpoint(uint64_t address);
// "<main+4>", preceded by a blank; nothing where no symbol is near.
void show_symbol_of(uint64_t address);

}  // namespace debug
