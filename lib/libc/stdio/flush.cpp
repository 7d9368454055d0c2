// flush: from a stream's buffer to its descriptor, the hop between stdio and the kernel.
// Does not belong here: when to do it (due.cpp), or fflush, which a program calls.
#include "libc/stdio/write_out.h"

namespace shoji {

void flush(FILE &stream) {
  const char *const end = stream.next;
  const char *from = write_out(stream, stream.waiting, end);
  stream.spilled = stream.position();
  char *to = stream.waiting;
  while (from != end) *to++ = *from++;
  stream.begin = stream.next = to;
}

}  // namespace shoji
