// atof: strtod without errno, and so without the step of start-up that errno needs.
// Does not belong here: any report of an error; what is too large is infinite.
#include <stdlib.h>
#include "libc/stdlib/parse_floating.h"

extern "C" double atof(const char *text) {
  return static_cast<double>(shoji::parse_floating(text, shoji::format::double_precision).value);
}
