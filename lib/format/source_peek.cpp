// From one run of a source's characters to the next.
// Does not belong here: where that comes from.
#include "format/source.h"

namespace shoji::format {

int source::peek_further() {
  spent = position();
  begin = next;
  return refill(*this) ? static_cast<unsigned char>(*next) : -1;
}

}  // namespace shoji::format
