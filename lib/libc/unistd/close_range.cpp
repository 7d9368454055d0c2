// close_range and closefrom.
// Does not belong here: close (io.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <unistd.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int close_range(unsigned first, unsigned last, int flags) {
  return set_errno(kernel::close_range(first, last, static_cast<unsigned>(flags)));
}

void closefrom(int first) {
  static_cast<void>(kernel::close_range(first < 0 ? 0 : static_cast<unsigned>(first), ~0U, 0));
}

}  // extern "C"
