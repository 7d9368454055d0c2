// exit: the end of a process that still has things to do.
// Does not belong here: what these are (atexit.cpp, stdio/flush.cpp), or the abrupt ends (abort.cpp, unistd/_exit.cpp).
#include <stdlib.h>
#include "kernel/process.h"

extern "C" {

// Made by linker.ld and run from its end, which gives the order of exit(3): handlers, destructors, streams.
using at_exit = void (*)();
extern const at_exit __at_exit_start[];
extern const at_exit __at_exit_last[];

// A handler of atexit may call exit again: the rest of them runs. From a destructor that is undefined (C23 7.24.4.4p2).
void exit(int status) {
  for (auto *each = __at_exit_last; each >= __at_exit_start; --each) (*each)();
  shoji::kernel::exit_group(status);
}

}  // extern "C"
