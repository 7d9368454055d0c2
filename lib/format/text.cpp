// A text with what a spec can ask for: width and fill; its precision was applied by whoever knows where it ends.
// Does not belong here: finding a text's length, or how many columns it takes.
#include "format/converters.h"
#include "format/padding.h"

namespace shoji::format {

void text(sink &out, spec how, const char *characters, size_t length, size_t columns) {
  const padding around = padding_of(how, columns);
  pad(out, how.fill, around.before);
  write(out, characters, length);
  pad(out, how.fill, around.behind);
}

}  // namespace shoji::format
