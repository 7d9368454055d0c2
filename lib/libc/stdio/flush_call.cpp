// flush as a call of its own.
// Does not belong here: the hop that other calls end in (flush.cpp).
#include "libc/stdio/file.h"

namespace shoji {

// Puts no text: 0, or the error.
result<size_t> flush(FILE *stream) {
  flush(*stream);
  return stream->finish();
}

}  // namespace shoji
