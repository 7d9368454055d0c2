// atoi and its kin: strtol without errno, and so without the step of start-up that errno needs.
// Does not belong here: any report of an error; what does not fit becomes the nearest long, then loses its upper bits.
#include <limits.h>
#include <stdlib.h>
#include "libc/stdlib/parse_integer.h"

namespace {

long parse(const char *text) {
  return static_cast<long>(shoji::parse_integer(text, 10, LONG_MAX, LONG_MAX + 1ul).value);
}

}  // namespace

extern "C" {

int atoi(const char *text) { return static_cast<int>(parse(text)); }
long atol(const char *text) { return parse(text); }
long long atoll(const char *text) { return parse(text); }

}  // extern "C"
