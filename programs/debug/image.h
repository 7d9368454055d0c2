// The file of the program that is debugged: its sections, its symbols, its thread-local storage.
// Does not belong here: DWARF, which is in some of the sections (lines.h, entries.h).
#pragma once
#include "list.h"
#include "reader.h"

namespace debug {

struct symbol {
  const char *name;
  uint64_t address;  // of a thread-local one: bytes from %fs, below 0
  uint64_t size;
  bool function;
  bool thread_local_;
  bool global;
};

struct image {
  const char *path;
  reader bytes;
  list<symbol> symbols;
  bool replaced;  // the process executes another file since: no address is one of these symbols'

  // A section's contents; empty if there is none, or if it is compressed.
  reader section(const char *name) const;
  const symbol *named(const char *name) const;
  // The symbol that the address lies in, null for none.
  const symbol *containing(uint64_t address) const;
  // What the memory holds when the program begins. False if that is not in the file.
  bool read(uint64_t address, void *bytes_read, size_t size) const;
};

// The one program; its path is null if there is none.
extern image program;

// Reads a file. False, and a line on stderr, if it is not a program that can be debugged here.
bool load_program(const char *path);

}  // namespace debug
