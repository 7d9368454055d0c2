// How an error's row is found in what errors.def is expanded to.
// Does not belong here: the rows, of which a program links those that it asks for (string/strerror.cpp).
#pragma once

namespace shoji {

// The numbers of errors.def, in its order.
inline constexpr unsigned char error_numbers[] = {
#define ERROR(number, name, message) number,
#include "libc/errno/errors.def"
#undef ERROR
};

// The string that belongs to `wanted` among NUL-terminated strings laid one behind the other, in the order of
// errors.def; a null pointer if errors.def has no such number.
inline const char *find_error(const char *strings, int wanted) {
  for (const int number : error_numbers) {
    if (number == wanted) return strings;
    while (*strings++ != '\0') {
    }
  }
  return nullptr;
}

inline bool is_error_number(int wanted) {
  for (const int number : error_numbers)
    if (number == wanted) return true;
  return false;
}

}  // namespace shoji
