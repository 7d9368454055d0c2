// The registers' names, and where they stand among the words of user_regs_struct.
// Does not belong here: values of expressions (evaluate.h).
#pragma once
#include <stddef.h>
#include <sys/user.h>
#include "types.h"

namespace debug {

struct register_name {
  const char *name;
  size_t word;
  type is;
};

// In gdb's order.
extern const register_name register_names[];
extern const size_t register_names_count;
// Also pc, sp and fp. Null if there is none of this name.
const register_name *find_register(const char *name, size_t length);
inline unsigned long &register_word(user_regs_struct &all, size_t word) {
  return reinterpret_cast<unsigned long *>(&all)[word];
}

}  // namespace debug
