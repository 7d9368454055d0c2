// How a signal's row is found in what signals.def is expanded to.
// Does not belong here: the rows, of which a program links those that it asks for (string/sigdescr_np.cpp).
#pragma once

namespace shoji {

// The string that belongs to `wanted` among NUL-terminated strings laid one behind the other, for the signals from 1
// on; a null pointer where signals.def has no such number.
inline const char *find_signal(const char *strings, int wanted) {
  constexpr int count = 0
#define SIGNAL(number, name, description) +1
#include "libc/signal/signals.def"
#undef SIGNAL
      ;
  if (wanted < 1 || wanted > count) return nullptr;
  while (--wanted != 0) {
    while (*strings++ != '\0') {
    }
  }
  return strings;
}

}  // namespace shoji
