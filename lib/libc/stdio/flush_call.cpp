// flush as a call of its own.
// Does not belong here: the hop that other calls end in (flush.cpp).
#include "libc/stdio/file.h"

namespace shoji {

result<void> flush(FILE *stream) {
  stream->start();
  flush(*stream);
  return outcome(*stream);
}

}  // namespace shoji
