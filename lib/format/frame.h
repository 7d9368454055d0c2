// What stands around a value's digits or characters: columns, sign, prefix, zeros that only fill.
// Does not belong here: the digits and characters (integer.cpp, text.cpp, floating_layout.cpp).
#pragma once
#include "format/sink.h"
#include "format/spec.h"

namespace shoji::format {

struct frame {
  sink &out;
  const spec &how;
  char prefix[4];  // a sign and "0x"; or a sign and "inf"
  int prefixes = 0;
  long behind = 0;

  frame(sink &out, const spec &how) : out(out), how(how) {}

  void add_sign(bool negative);
  // "0x" or the like.
  void add_prefix(char letter);

  // Between these two calls, that many characters are put; and zeros before them, at least that many. What is no number
  // has none.
  static constexpr long no_number = -1;
  void open(long zeros, long characters);
  void close();
};

// A letter in small or capitals, as the spec has it.
constexpr char cased(const spec &how, char letter) { return static_cast<char>(letter & ~(how.flags & upper)); }

}  // namespace shoji::format
