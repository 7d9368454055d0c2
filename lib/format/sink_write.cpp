// A run of bytes into a sink.
// Does not belong here: repeating a character (sink_repeat.cpp).
#include "format/sink.h"

namespace shoji::format {

[[gnu::noinline]] void write(sink &out, const char *text, size_t length) {
  do {
    char *to = out.next;
    if (to == out.end) {
      out.spill(out);
      continue;
    }
    const auto room = static_cast<size_t>(out.end - to);
    size_t part = length < room ? length : room;
    length -= part;
    // One instruction and not memcpy, which is half of a small program.
    asm volatile("rep movsb" : "+D"(to), "+S"(text), "+c"(part) : : "memory");
    out.next = to;
  } while (length != 0);
}

// The instruction above is fast, but takes its time to begin.
void write_short(sink &out, const char *text, size_t length) {
  if (length >= 16 || length > static_cast<size_t>(out.end - out.next)) return write(out, text, length);
  char *to = out.next;
  out.next += length;
  for (size_t i = 0; i < length; ++i) to[i] = text[i];
}

}  // namespace shoji::format
