// The reader of .debug_line, apart from those who ask its rows.
// Does not belong here: what a row is (lines.h).
#pragma once
#include "lines.h"

namespace debug {

// Appends the rows of every table of the program, in the order of addresses within each run of instructions.
void read_line_programs(list<row> &rows);
// The name of a file by its number in the table at an offset; null if there is none.
const char *file_of_table(uint64_t offset, uint64_t index);

}  // namespace debug
