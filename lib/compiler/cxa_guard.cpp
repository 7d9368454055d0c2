// The guards of static variables inside functions, which are initialised when control first passes them.
// Does not belong here: threads, of which a program has one yet.
#include <stdint.h>
#include "libc/stdlib/abort_saying.h"

namespace {

// Itanium C++ ABI 3.3.2: the compiler reads the first byte itself; the other seven are the library's.
struct guard {
  uint8_t initialised;
  uint8_t in_progress;
  uint8_t reserved[6];
};
static_assert(sizeof(guard) == sizeof(uint64_t));

}  // namespace

extern "C" {

// 1: the caller shall initialise the variable, and then call one of the two below. 0: it is initialised.
int __cxa_guard_acquire(guard *variable) {
  if (variable->initialised != 0) return 0;
  if (variable->in_progress != 0) shoji::abort_saying("a static variable's initialisation needs its own value\n");
  variable->in_progress = 1;
  return 1;
}

void __cxa_guard_release(guard *variable) {
  variable->in_progress = 0;
  variable->initialised = 1;
}

// The initialisation was left by an exception: the next caller tries again.
void __cxa_guard_abort(guard *variable) { variable->in_progress = 0; }

}  // extern "C"
