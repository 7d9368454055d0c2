// What the format strings of printf and scanf have in common: numbers, length modifiers, counts that are stored.
// Does not belong here: what is asked of one of the two alone (printf_format.cpp, scan_format.cpp).
#pragma once
#include <limits.h>
#include <stdint.h>

// Each of the two has these for itself, static: compilers make them smaller where they see all callers, and few
// programs have both.
namespace shoji::format {

// A number, and where the text that it was parsed from has ended.
struct parsed_number {
  const char *behind;
  long value;
};

[[gnu::noinline]] static inline parsed_number number_at(const char *at) {
  long value = 0;
  for (; *at >= '0' && *at <= '9'; ++at)
    if (value >= 0) {
      value = value * 10 + (*at - '0');
      if (value > INT_MAX) value = -1;
    }
  return {at, value};
}

// Decimal digits at `at`; -1 if that is more than INT_MAX.
static inline int parse_number(const char *&at) {
  const parsed_number parsed = number_at(at);
  at = parsed.behind;
  return static_cast<int>(parsed.value);
}

// The size in bytes that w8, w16, w32, w64 and their fast forms name; 0 for any other width.
static inline unsigned parse_exact_width(const char *&at) {
  const bool fast = *at == 'f';
  if (fast) ++at;
  const auto bits = static_cast<unsigned>(parse_number(at));
  if (bits > 64 || (bits & (bits - 1)) != 0) return 0;
  const unsigned size = bits / CHAR_BIT;  // 0 where there are less
  return fast && size > 1 ? sizeof(int_fast16_t) : size;
}

// A bit for each letter, the first for A.
constexpr uint64_t set_of(const char *letters) {
  uint64_t set = 0;
  for (; *letters != '\0'; ++letters) set |= 1UL << (*letters - 'A');
  return set;
}

[[gnu::noinline]] static inline parsed_number length_at(const char *at) {
  const char letter = *at++;
  long size = letter == 'h' ? sizeof(short) : letter == 'L' ? sizeof(long double) : sizeof(long);
  if (letter == 'w') {
    size = parse_exact_width(at);
  } else if (letter == *at && (letter == 'h' || letter == 'l')) {
    ++at;
    if (letter == 'h') size = sizeof(char);
  }
  return {at, size};
}

// The size in bytes of what a length modifier names, or of int where there is none; 0 if C knows none such.
static inline unsigned parse_length(const char *&at) {
  const auto bit = static_cast<unsigned char>(*at - 'A');
  if (bit >= 64 || (set_of("hljztwL") >> bit & 1) == 0) return sizeof(int);
  const parsed_number parsed = length_at(at);
  at = parsed.behind;
  return static_cast<unsigned>(parsed.value);
}

// An integer of `size` bytes, or a larger one's lowest: what %n and scanf store.
static inline void store_integer(void *where, unsigned size, uint64_t value) {
  for (unsigned i = 0; i < size; ++i, value >>= CHAR_BIT)
    static_cast<unsigned char *>(where)[i] = static_cast<unsigned char>(value);
}

}  // namespace shoji::format
