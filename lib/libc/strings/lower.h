// Lower case in ASCII, which is the case that C's locale knows.
// Does not belong here: tolower and the other questions of ctype.h.
#pragma once

namespace shoji {

[[gnu::always_inline]] inline unsigned char lower(unsigned char character) {
  return static_cast<unsigned>(character - 'A') < 26 ? character | 0x20 : character;
}

}  // namespace shoji
