// What stands around a value's digits or characters.
// Does not belong here: the digits and characters (integer.cpp, text.cpp, floating_layout.cpp).
#include "format/frame.h"

namespace shoji::format {

void frame::add_sign(bool negative) {
  if (negative || how.has(plus) || how.has(space)) add_prefix(negative ? '-' : how.has(plus) ? '+' : ' ', 1);
}

void frame::open(long zeros, long characters) {
  long free = how.width - prefixes - characters;
  if (free > 0) {
    if (zeros != no_number && how.has(zero) && !how.has(left) && free > zeros) zeros = free;
    if (zeros > 0) free -= zeros;
    const long before = how.has(left) ? 0 : how.has(center) ? free / 2 : free;
    behind = free - before;
    pad(out, how.fill, before);
  }
  pad(out, prefix, prefixes != 0);
  pad(out, '0', zeros);
}

void frame::close() { pad(out, how.fill, behind); }

void frame::put(long zeros, const char *text, size_t length, size_t columns) {
  open(zeros, static_cast<long>(columns));
  write_short(out, text, length);
  close();
}

}  // namespace shoji::format
