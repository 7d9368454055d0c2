// What is to be done to a value on its way to text: printf's and print's parsers make a spec, the converters read it.
// Does not belong here: the languages in which people write it (printf_format.cpp, format_string.h).
#pragma once
#include <stdint.h>

namespace shoji::format {

// The bit that stands for a flag of printf: one less work than a table.
constexpr unsigned flag_of(char character) { return 1U << character / 2 >> 15; }

// Bits of spec::flags. Without `left` and `center`, a value stands at the right end of its columns.
enum flag : uint16_t {
  left = flag_of('-'),
  center = 1 << 0,
  plus = flag_of('+'),       // "+" before a number that is not negative
  space = flag_of(' '),      // " " there; `plus` beats it
  zero = flag_of('0'),       // zeros between prefix and digits up to the width
  alternate = flag_of('#'),  // a prefix that names the base; of floating point, the point always, and all of %g's zeros
  grouped = flag_of('\''),   // in the "C" locale, nothing
  upper = 1 << 5,            // digits, prefix and exponent in capitals: the bit by which ASCII's letters differ
  prefix_zero = 1 << 10,     // the prefix also stands before 0: {:#x} has it so, %#x does not
  no_prefix = 1 << 11,       // {:a} has none
  long_double = 1 << 12,     // %La begins with 4 of the number's bits, %a with 1
};

// 16 bytes, so that it travels in two registers.
struct spec {
  int width = 0;        // columns at least; 0: as many as it takes
  int precision = -1;   // digits at least, or bytes of a text at most; -1: not given
  uint32_t fill = ' ';  // one character in UTF-8, its first byte lowest
  uint16_t flags = 0;
  uint8_t base = 10;  // 2, 8, 10 or 16
  char style = 0;     // of floating point: a, e, f, g; 0: the shortest that is read back as the same number

  constexpr bool has(flag bit) const { return (flags & bit) != 0; }
};
static_assert(sizeof(spec) == 16);

}  // namespace shoji::format
