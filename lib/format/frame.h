// What stands around a value's digits or characters: columns, sign, prefix, zeros that only fill.
// Does not belong here: the digits and characters (integer.cpp, text.cpp, floating_layout.cpp).
#pragma once
#include "format/sink.h"
#include "format/spec.h"

namespace shoji::format {

struct frame {
  sink &out;
  const spec &how;
  uint32_t prefix = 0;  // a sign and "0x", or a sign and "inf": its first byte lowest, as in a character of UTF-8
  int prefixes = 0;
  long behind = 0;

  frame(sink &out, const spec &how) : out(out), how(how) {}

  void add_sign(bool negative);
  // "0x" or the like: `count` bytes.
  void add_prefix(uint32_t characters, int count) {
    prefix |= characters << 8 * prefixes;
    prefixes += count;
  }

  // Between these two calls, that many characters are put; and zeros before them, at least that many. What is no number
  // has none.
  static constexpr long no_number = -1;
  void open(long zeros, long characters);
  void close();

  // Both, and a text that takes `columns` between them.
  void put(long zeros, const char *text, size_t length, size_t columns);
};

// A letter in small or capitals, as the spec has it.
constexpr char cased(const spec &how, char letter) { return static_cast<char>(letter & ~(how.flags & upper)); }

}  // namespace shoji::format
