// quick_exit and at_quick_exit: an end with handlers of its own, and without atexit's, destructors or streams.
// Does not belong here: exit (exit.cpp).
#include <stdlib.h>
#include "kernel/process.h"

namespace {

// As many as C promises (C23 7.24.4.3p3).
constexpr int most = 32;
void (*handlers[most])();
int count;

}  // namespace

extern "C" {

int at_quick_exit(void (*handler)()) {
  const int place = __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
  if (place >= most) {
    __atomic_fetch_sub(&count, 1, __ATOMIC_RELAXED);
    return -1;
  }
  handlers[place] = handler;
  return 0;
}

// The last registered handler first.
void quick_exit(int status) {
  while (count != 0) handlers[--count]();
  shoji::kernel::exit_group(status);
}

}  // extern "C"
