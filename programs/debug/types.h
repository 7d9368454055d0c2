// What kinds of values there are, as far as they are shown; and the values.
// Does not belong here: where a value comes from (evaluate.h).
#pragma once
#include "entries.h"

namespace debug {

enum class kind {
  nothing,  // void
  integer,
  character,
  boolean,
  enumeration,
  pointer,
  text,      // a pointer to char
  code,      // rip
  flags,     // eflags
  floating,  // not shown, nor are the rest
  structure,
};

struct type {
  kind is;
  unsigned size;  // bytes
  bool is_signed;
  uint64_t place;  // in .debug_info, of an enumeration
};

constexpr type type_long{kind::integer, 8, true, 0};
constexpr type type_int{kind::integer, 4, true, 0};
constexpr type type_pointer{kind::pointer, 8, false, 0};

struct value {
  type is;
  uint64_t bits;     // widened to 64 bits by the type's sign
  bool available;    // false: the compiler did not keep it
  uint64_t address;  // where it can be stored to; 0 for none
  int register_;     // or in which register, counted in words of user_regs_struct; -1 for none
};

// The type of the entry at a place of .debug_info; 0 is void.
type type_of(uint64_t place);
// A value of the type from its bytes.
value value_of(const type &which, uint64_t bits);
// As gdb prints it. In a list of arguments a text stands without its address, and a structure as "...".
void show_value(const value &which, bool argument);
// A character or a text between quotes, what is not printable as escapes.
void show_text(uint64_t address);
void show_character(unsigned char which, char quote);

}  // namespace debug
