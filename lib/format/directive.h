// What the format strings of printf and scanf have in common: numbers, length modifiers, counts that are stored.
// Does not belong here: what is asked of one of the two alone (printf_format.cpp, scan_format.cpp).
#pragma once
#include <limits.h>
#include <stdint.h>

// Each of the two has these for itself, static: compilers make them smaller where they see all callers, and few
// programs have both.
namespace shoji::format {

// Where a character stands among others; their number if it does not.
[[gnu::noinline]] static inline unsigned find(const char *among, char character) {
  unsigned index = 0;
  while (among[index] != character && among[index] != '\0') ++index;
  return index;
}

// Decimal digits at `at`; -1 if that is more than INT_MAX.
[[gnu::noinline]] static inline int parse_number(const char *&at) {
  long value = 0;
  for (; *at >= '0' && *at <= '9'; ++at)
    if (value >= 0) {
      value = value * 10 + (*at - '0');
      if (value > INT_MAX) value = -1;
    }
  return static_cast<int>(value);
}

// The size in bytes that w8, w16, w32, w64 and their fast forms name; 0 for any other width.
static inline unsigned parse_exact_width(const char *&at) {
  const bool fast = *at == 'f';
  if (fast) ++at;
  const int bits = parse_number(at);
  if (bits != 8 && bits != 16 && bits != 32 && bits != 64) return 0;
  return fast && bits != 8 ? sizeof(int_fast16_t) : static_cast<unsigned>(bits) / CHAR_BIT;
}

// A bit for each letter, the first for A.
constexpr uint64_t set_of(const char *letters) {
  uint64_t set = 0;
  for (; *letters != '\0'; ++letters) set |= 1UL << (*letters - 'A');
  return set;
}

// The size in bytes of what a length modifier names, or of int where there is none; 0 if C knows none such.
static inline unsigned parse_length(const char *&at) {
  const char letter = *at;
  const auto bit = static_cast<unsigned char>(letter - 'A');
  if (bit >= 64 || (set_of("hljztwL") >> bit & 1) == 0) return sizeof(int);
  ++at;
  switch (letter) {
    case 'h':
      if (*at != 'h') return sizeof(short);
      ++at;
      return sizeof(char);
    case 'w': return parse_exact_width(at);
    case 'L': return sizeof(long double);
    case 'l':
      if (*at == 'l') ++at;
      [[fallthrough]];
    default: return sizeof(long);
  }
}

// An integer of `size` bytes, or a larger one's lowest: what %n and scanf store.
static inline void store_integer(void *where, unsigned size, uint64_t value) {
  for (unsigned i = 0; i < size; ++i, value >>= CHAR_BIT)
    static_cast<unsigned char *>(where)[i] = static_cast<unsigned char>(value);
}

}  // namespace shoji::format
