// A text with what a spec can ask for: width and fill; its precision was applied by whoever knows where it ends.
// Does not belong here: finding a text's length, or how many columns it takes.
#include "format/converters.h"
#include "format/frame.h"

namespace shoji::format {

void text(sink &out, const spec &how, const char *characters, size_t length, size_t columns) {
  frame(out, how).put(frame::no_number, characters, length, columns);
}

}  // namespace shoji::format
