// Memory that grows until a line fits, for the functions whose answer stays until the next call.
// Does not belong here: the caller's memory (the _r forms).
#pragma once
#include <errno.h>
#include <stdlib.h>
#include "core/result.h"

namespace shoji {

struct growing_memory {
  char *begin = nullptr;
  size_t size = 0;

  // What `ask(begin, size)` answers, an error's number or 0, once it is no ERANGE.
  template <typename Ask>
  int until_it_fits(Ask ask) {
    for (;;) {
      if (size != 0) {
        const int number = ask(begin, size);
        if (number != ERANGE) return number;
      }
      const size_t wanted = size == 0 ? 1024 : 2 * size;
      char *const grown = static_cast<char *>(realloc(begin, wanted));
      if (grown == nullptr) return ENOMEM;
      begin = grown;
      size = wanted;
    }
  }
};

}  // namespace shoji
