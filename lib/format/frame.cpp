// What stands around a value's digits or characters.
// Does not belong here: the digits and characters (integer.cpp, text.cpp, floating_layout.cpp).
#include "format/frame.h"
#include "format/padding.h"

namespace shoji::format {

void frame::add_sign(bool negative) {
  if (negative || how.has(plus) || how.has(space)) prefix[prefixes++] = negative ? '-' : how.has(plus) ? '+' : ' ';
}

void frame::add_prefix(char letter) {
  prefix[prefixes++] = '0';
  prefix[prefixes++] = cased(how, letter);
}

void frame::open(long zeros, long characters) {
  characters += prefixes;
  const long free = how.width - characters;
  if (zeros == no_number)
    zeros = 0;
  else if (how.has(zero) && !how.has(left) && free > zeros)
    zeros = free;
  const padding around = padding_of(how, static_cast<unsigned long>(zeros + characters));
  behind = around.behind;
  pad(out, how.fill, around.before);
  write(out, prefix, static_cast<size_t>(prefixes));
  pad(out, '0', zeros);
}

void frame::close() { pad(out, how.fill, behind); }

}  // namespace shoji::format
