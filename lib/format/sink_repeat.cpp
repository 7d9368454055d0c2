// A character repeated into a sink.
// Does not belong here: how often (frame.cpp).
#include "format/sink.h"

namespace shoji::format {

void repeat(sink &out, uint32_t character, long count) {
  do {
    uint32_t bytes = character;
    do {
      out.put(static_cast<char>(bytes));
      bytes >>= 8;
    } while (bytes != 0);
  } while (--count != 0);
}

}  // namespace shoji::format
