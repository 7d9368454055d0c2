// A run of bytes into a sink.
// Does not belong here: repeating a character (sink_repeat.cpp).
#include "format/sink.h"

namespace shoji::format {

void write(sink &out, const char *text, size_t length) {
  while (length != 0) {
    if (out.next == out.end) out.spill(out);
    const auto room = static_cast<size_t>(out.end - out.next);
    size_t part = length < room ? length : room;
    length -= part;
    // One instruction and not memcpy: most texts are short, and memcpy is half of a small program.
    asm volatile("rep movsb" : "+D"(out.next), "+S"(text), "+c"(part) : : "memory");
  }
}

}  // namespace shoji::format
