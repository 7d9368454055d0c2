// An address as text, written from its last character to its first.
// Does not belong here: the caller's memory, and errno (inet_ntop.cpp).
#pragma once
#include "format/digits.h"

namespace shoji {

// Writes before `end`, and returns where the text begins: 15 characters at the most.
inline char *ipv4_text(char *end, const unsigned char *bytes) {
  for (int i = 3; i >= 0; --i) {
    end = format::decimal_digits(end, bytes[i]);
    if (i != 0) *--end = '.';
  }
  return end;
}

}  // namespace shoji
