// flush: from a stream's buffer to its descriptor, the hop between stdio and the kernel.
// Does not belong here: when to do it (due.cpp), or fflush, which a program calls.
#include <errno.h>
#include "kernel/file.h"
#include "libc/stdio/file.h"

namespace shoji {

void flush(FILE &stream) {
  const auto fd = static_cast<unsigned>(stream.descriptor);
  const char *from = stream.waiting;
  const char *const end = stream.next;
  while (from != end) {
    const result<size_t> written = kernel::write(fd, from, static_cast<size_t>(end - from));
    if (written) {
      from += written.value();
    } else if (written.failure().number != EINTR) {
      stream.error = written.failure().number;
      stream.failed = true;
      break;
    }
  }
  stream.spilled = stream.position();
  char *to = stream.waiting;
  auto left = static_cast<size_t>(end - from);
  asm volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(left) : : "memory");  // mostly none
  stream.begin = stream.next = to;
}

}  // namespace shoji
