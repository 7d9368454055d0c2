// argv, found again from the environment: it lies below it on the initial stack.
// Does not belong here: argv as main gets it, which it may change.
#pragma once
#include "process/initial.h"

namespace shoji::process {

// The pointers of argv and its null pointer lie between argc and the environment; no pointer is as small as a count.
// Who calls this needs the step `initial`, which includes this header's neighbour's object.
inline char **initial_arguments() {
  char **argument = initial_environment - 1;
  for (unsigned long count = 0; reinterpret_cast<unsigned long>(argument[-1]) != count; ++count) --argument;
  return argument;
}

// The name that the program was started by, without its folders; empty if there was none.
inline const char *program_name() {
  const char *name = *initial_arguments();
  if (name == nullptr) return "";
  for (const char *each = name; *each != '\0'; ++each)
    if (*each == '/') name = each + 1;
  return name;
}

}  // namespace shoji::process
