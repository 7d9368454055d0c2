// A character repeated into a sink.
// Does not belong here: how often it is repeated (padding.h).
#include "format/sink.h"

namespace shoji::format {

void pad(sink &out, uint32_t fill, long count) {
  for (; count > 0; --count) {
    uint32_t bytes = fill;
    do {
      out.put(static_cast<char>(bytes));
      bytes >>= 8;
    } while (bytes != 0);
  }
}

}  // namespace shoji::format
