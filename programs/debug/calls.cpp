// Looks up calls in lib/kernel/syscalls.def.
// Does not belong here: catching them (breakpoints.cpp).
#include "calls.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

namespace debug {

namespace {

struct call {
  int number;
  const char *name;
};

constexpr call calls[] = {
#define CALL(number, name, ...) {number, #name},
#include "kernel/syscalls.def"
#undef CALL
};

}  // namespace

const char *call_name(int number) {
  for (const call &each : calls)
    if (each.number == number) return each.name;
  return nullptr;
}

int call_number(const char *name) {
  for (const call &each : calls)
    if (strcmp(each.name, name) == 0) return each.number;
  char *end;
  const long number = strtol(name, &end, 10);
  if (*name != '\0' && *end == '\0' && number >= 0 && number <= 0x7fffffff) return static_cast<int>(number);
  fprintf(stderr, "Unknown syscall name '%s'.\n", name);
  return -1;
}

}  // namespace debug
