// Whether a stream's text must go to its descriptor when a call ends (setvbuf(3), C23 7.23.3p3).
// Does not belong here: what happens when the buffer is full before that (spill.cpp).
#include "kernel/terminal.h"
#include "libc/stdio/file.h"

using shoji::buffering;

bool __shoji_file::due() {
  if (dropping) {
    dropping = false;
    next = --end;
  }
  if (mode >= buffering::full) return mode == buffering::none;

  // What waited before this call has no newline, or it would have gone.
  for (const char *at = begin; at != next; ++at) {
    if (*at != '\n') continue;
    if (mode == buffering::undecided) mode = shoji::kernel::is_terminal(descriptor) ? buffering::line : buffering::full;
    return mode == buffering::line;
  }
  return false;
}
