// Which line of which file an address belongs to, and the other way round.
// Does not belong here: how .debug_line says so (lines.cpp), functions and variables (scopes.h).
#pragma once
#include "list.h"
#include "reader.h"

namespace debug {

// One line's instructions: from `address` up to the next row's.
struct row {
  uint64_t address;
  uint64_t end;
  const char *folder;  // where the compiler stood
  const char *file;    // as it named the file: from there, or from the root
  unsigned line;       // 0: made by the compiler
  bool statement;      // a good place to stop
};

// Reads the tables of all files that were compiled.
void load_lines();

// Null where no line is known.
const row *line_at(uint64_t address);
// Where instructions belong to no line, the line before them.
const row *line_near(uint64_t address);
// Where the next line begins behind an address; the address itself if there is none.
uint64_t next_line_behind(uint64_t address);
// Whether this row's instructions are of the same line as that one's.
bool same_line(const row &one, const row *other);
// Whether a name that a person typed means the file.
bool names_file(const char *typed, const char *file);
// Whether any line of the file is known.
bool known_file(const char *typed);
// The addresses where the line starts, or the next line of the file that has instructions.
list<uint64_t> addresses_of(const char *typed, unsigned line);
// Prints "12\tint main(void)", or why not.
void show_source_line(const row &which);

}  // namespace debug
