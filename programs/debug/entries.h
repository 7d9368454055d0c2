// The entries of .debug_info (DWARF 4 and 5): functions, variables and types, as a tree in each unit that was compiled.
// Does not belong here: what a debugger concludes from them (scopes.h, types.h).
#pragma once
#include "list.h"
#include "reader.h"

namespace debug {

// DWARF 5, section 7.5.3: the tags that are looked at.
enum tag : unsigned {
  DW_TAG_class_type = 0x02,
  DW_TAG_enumeration_type = 0x04,
  DW_TAG_formal_parameter = 0x05,
  DW_TAG_lexical_block = 0x0b,
  DW_TAG_pointer_type = 0x0f,
  DW_TAG_reference_type = 0x10,
  DW_TAG_compile_unit = 0x11,
  DW_TAG_structure_type = 0x13,
  DW_TAG_subroutine_type = 0x15,
  DW_TAG_typedef = 0x16,
  DW_TAG_unspecified_parameters = 0x18,
  DW_TAG_inlined_subroutine = 0x1d,
  DW_TAG_base_type = 0x24,
  DW_TAG_const_type = 0x26,
  DW_TAG_enumerator = 0x28,
  DW_TAG_subprogram = 0x2e,
  DW_TAG_variable = 0x34,
  DW_TAG_volatile_type = 0x35,
  DW_TAG_restrict_type = 0x37,
  DW_TAG_namespace = 0x39,
  DW_TAG_rvalue_reference_type = 0x42,
};

struct unit;

// An entry with the attributes that are looked at. Places in .debug_info are offsets from its start, 0 for none.
struct entry {
  const unit *in;
  uint64_t place;
  unsigned tag;  // 0: the end of a list of children
  bool has_children;
  const char *name;
  bool has_low, has_ranges, has_constant, has_locations;
  bool scoped;         // of an enumeration: its names are known inside it only
  uint64_t low, high;  // the range of its instructions, [low, high)
  uint64_t ranges;     // or where .debug_rnglists or .debug_ranges has several
  uint64_t type;
  uint64_t origin;     // the entry that this one is an instance or the definition of
  reader location;     // an expression,
  uint64_t locations;  // or where .debug_loclists or .debug_loc has several for different instructions
  reader frame_base;
  int64_t constant;
  unsigned call_line;  // of an inlined one: where it is called
  uint64_t call_file;
  uint64_t size;
  unsigned encoding;
  uint64_t line_table;  // of a unit
  const char *folder;
};

// What was compiled at once.
struct unit {
  uint64_t begin, first_entry, end;
  unsigned version;
  uint64_t abbreviations;             // where .debug_abbrev describes its entries
  uint64_t base;                      // addresses in its lists count from here
  uint64_t line_table;                // where .debug_line describes it
  list<const unsigned char *> kinds;  // each abbreviation behind its code; code n at n - 1
};

// Reads the units' heads and keeps the sections' places. Once, before all else.
void load_entries();
list<unit> &units();
// The entry at the reader's place, which moves behind it: to the first child, or to the next entry.
entry read_entry(const unit &in, reader &rest);
reader entries_of(const unit &in);
entry entry_at(uint64_t place);
// Where the reader of an entry's children begins.
reader children_of(const entry &parent);
// Moves behind all children of the entry that was just read.
void skip_children(const entry &parent, reader &rest);
// The name of an entry, taken from the one it is an instance of where it has none itself.
const char *name_of(const entry &which);
// With the namespaces and types around it: shoji::kernel::write.
const char *whole_name_of(const entry &which);
// The folder of the unit whose line table starts there.
const char *folder_of_table(uint64_t offset);

}  // namespace debug
