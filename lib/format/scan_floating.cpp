// scanf's floating-point numbers.
// Does not belong here: what a number is (floating_reader.h), or those at the start of a string (libc/stdlib).
#include "format/floating_reader.h"
#include "format/scan_converters.h"

namespace shoji::format {

scanned_floating scan_floating(field text, precision_of_type type) {
  floating_reader reader;
  size_t taken = 0;
  for (int next; (next = text.peek()) >= 0 && reader.take(static_cast<char>(next)); text.take()) ++taken;
  if (taken == 0 || reader.length() != taken) return {{0, false}, false};
  return {reader.number(type), true};
}

}  // namespace shoji::format
