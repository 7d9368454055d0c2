// What a stream does when its buffer is full.
// Does not belong here: writing (flush.cpp).
#include "libc/stdio/file.h"

namespace shoji {

void spill_stream(format::sink &full) {
  auto &stream = static_cast<FILE &>(full);
  if (!stream.dropping) {
    flush(stream);
    if (stream.next != stream.end) return;
    // What waits is kept, in the hope that it can be written later; new text goes byte by byte to the one behind it.
    stream.dropping = true;
    ++stream.end;
    return;
  }
  --stream.next;
  ++stream.spilled;
}

}  // namespace shoji
