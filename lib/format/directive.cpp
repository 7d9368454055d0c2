// What the format strings of printf and scanf have in common.
// Does not belong here: what is asked of one of the two alone (printf_format.cpp, scan_format.cpp).
#include "format/directive.h"
#include <limits.h>

namespace shoji::format {

unsigned find(const char *among, char character) {
  unsigned index = 0;
  while (among[index] != character && among[index] != '\0') ++index;
  return index;
}

int parse_number(const char *&at) {
  long value = 0;
  for (; *at >= '0' && *at <= '9'; ++at)
    if (value >= 0) {
      value = value * 10 + (*at - '0');
      if (value > INT_MAX) value = -1;
    }
  return static_cast<int>(value);
}

// w8, w16, w32, w64 and their fast forms; there are no other widths.
static unsigned parse_exact_width(const char *&at) {
  const bool fast = *at == 'f';
  if (fast) ++at;
  const int bits = parse_number(at);
  if (bits != 8 && bits != 16 && bits != 32 && bits != 64) return 0;
  return fast && bits != 8 ? sizeof(int_fast16_t) : static_cast<unsigned>(bits) / CHAR_BIT;
}

unsigned parse_length(const char *&at) {
  const char letter = *at;
  if (find("hljztwL", letter) == 7) return sizeof(int);
  const bool twice = *++at == letter && (letter == 'h' || letter == 'l');
  switch (letter) {
    case 'h': at += twice; return twice ? sizeof(char) : sizeof(short);
    case 'w': return parse_exact_width(at);
    case 'L': return sizeof(long double);
    default: at += twice; return sizeof(long);
  }
}

void store_integer(void *where, unsigned size, uint64_t value) {
  switch (size) {
    case sizeof(char): *static_cast<signed char *>(where) = static_cast<signed char>(value); break;
    case sizeof(short): *static_cast<short *>(where) = static_cast<short>(value); break;
    case sizeof(int): *static_cast<int *>(where) = static_cast<int>(value); break;
    default: *static_cast<long *>(where) = static_cast<long>(value); break;
  }
}

}  // namespace shoji::format
