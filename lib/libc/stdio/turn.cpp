// How an opened stream is turned from reading to writing, and gives back what it read ahead.
// Does not belong here: the other turn, which refill makes.
#include <errno.h>
#include "kernel/file.h"
#include "libc/stdio/reader.h"

namespace shoji {

void give_back(FILE &stream) {
  reader &in = *reader_of(stream);
  if (in.unread() == 0) return;
  const auto fd = static_cast<unsigned>(stream.descriptor);
  auto moved = kernel::lseek(fd, -static_cast<long>(in.unread()), 1);
  // ungetc at the start of the file: there is no place before it.
  if (!moved && moved.failure().number == EINVAL) moved = kernel::lseek(fd, 0, 0);
  if (moved) {
    in.next = in.end = in.start;
  } else if (moved.failure().number != ESPIPE) {
    stream.error = moved.failure().number;
    stream.failed = true;
  }
}

void spill_opened(format::sink &full) {
  auto &stream = static_cast<FILE &>(full);
  reader &in = *reader_of(stream);
  if (is_reading(stream, in) && !stream.dropping) {
    if (in.may_write) give_back(stream);
    if (in.may_write && in.unread() == 0) {
      stream.waiting = stream.begin = stream.next = in.start;
      return;
    }
    // Nothing waits: what follows drops the new text.
    if (stream.error == 0) stream.error = in.may_write ? ESPIPE : EBADF;
    stream.failed = true;
  }
  spill_stream(stream);
}

}  // namespace shoji
