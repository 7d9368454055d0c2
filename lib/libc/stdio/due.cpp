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

  // What waited before this call has no newline, or it would have gone. Where there is one, it mostly stands at the
  // end.
  const char *at = next;
  do
    if (at == begin) return false;
  while (*--at != '\n');
  if (mode == buffering::undecided) mode = shoji::kernel::is_terminal(descriptor) ? buffering::line : buffering::full;
  return mode == buffering::line;
}
