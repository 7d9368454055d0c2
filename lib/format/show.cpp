// The parts of print that need not be inlined, but for measuring text (measure.cpp).
// Does not belong here: converters, which printf has too.
#include "format/show.h"

namespace shoji::format {

void write_braced(sink &out, const char *text, size_t length) {
  for (size_t i = 0; i < length; ++i) {
    out.put(text[i]);
    if (text[i] == '{' || text[i] == '}') ++i;
  }
}

}  // namespace shoji::format
