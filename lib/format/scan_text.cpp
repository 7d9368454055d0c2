// scanf's texts: %s, %c and %[.
// Does not belong here: how long each must be (scan_format.cpp), or wide characters.
#include "format/scan_converters.h"

namespace shoji::format {

// A "]" or "-" that comes first is one of the bytes. Elsewhere "-" makes a range, unless it comes last or the byte
// behind it is the lower one.
bool parse_set(const char *&at, byte_set &allowed) {
  const bool inverted = *at == '^';
  if (inverted) ++at;
  allowed = {};
  for (const char *const first = at;; ++at) {
    const auto byte = static_cast<unsigned char>(*at);
    if (byte == '\0') return false;
    if (byte == ']' && at != first) break;
    const auto from = static_cast<unsigned char>(at[-1]), to = static_cast<unsigned char>(at[1]);
    if (byte == '-' && at != first && to != '\0' && to != ']' && from <= to)
      for (int each = from; each < to; ++each) allowed.add(each);
    else
      allowed.add(byte);
  }
  ++at;
  if (inverted) allowed.invert();
  return true;
}

scan_end scan_text(field from, const byte_set &allowed, text_target &to) {
  for (; allowed.has(from.peek()); from.take()) {
    if (to.memory != nullptr && to.length + 1 >= to.size) {
      const size_t larger = to.size == 0 ? 32 : to.size * 2;
      auto *const moved = static_cast<char *>(to.memory->resize(to.text, larger));
      if (moved == nullptr) return scan_end::no_memory;
      to.text = moved;
      to.size = larger;
    }
    if (to.text != nullptr) to.text[to.length] = *from.in.next;
    ++to.length;
  }
  return scan_end::complete;
}

}  // namespace shoji::format
