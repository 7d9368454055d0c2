// The auxiliary vector, which the kernel leaves on the stack of a new program, behind its environment.
// Does not belong here: what a step of start-up makes of it (crt/), or what its entries mean (auxv.def).
#pragma once
#include <stdint.h>

namespace shoji::process {

// One pair of the auxiliary vector; one of type AT_NULL and value 0 ends it.
struct auxiliary_entry {
  uint64_t type;
  uint64_t value;
};

enum auxiliary_type : uint64_t {
#define AUXILIARY(type, name, kind, meaning) AT_##name = type,
#include "process/auxv.def"
#undef AUXILIARY
};

// Behind the null pointer that ends the environment.
inline const auxiliary_entry *auxiliary_vector(char **envp) {
  while (*envp++ != nullptr) {
  }
  return reinterpret_cast<auxiliary_entry *>(envp);
}

// The first entry of that type from `entry` on, or the one that ends the vector, whose value is 0 (as getauxval(3)).
inline const auxiliary_entry *find_auxiliary(const auxiliary_entry *entry, uint64_t type) {
  while (entry->type != type && entry->type != AT_NULL) ++entry;
  return entry;
}

}  // namespace shoji::process
