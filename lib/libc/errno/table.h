// How an error's row is found in what errors.def is expanded to.
// Does not belong here: the rows, of which a program links those that it asks for (string/strerror.cpp).
#pragma once

namespace shoji {

// The string that belongs to `wanted` among NUL-terminated strings laid one behind the other, in the order of
// errors.def; a null pointer if errors.def has no such number.
inline const char *find_error(const char *strings, int wanted) {
  static constexpr unsigned char numbers[] = {
#define ERROR(number, name, message) number,
#include "libc/errno/errors.def"
#undef ERROR
  };
  for (const int number : numbers) {
    if (number == wanted) return strings;
    while (*strings++ != '\0') {
    }
  }
  return nullptr;
}

}  // namespace shoji
