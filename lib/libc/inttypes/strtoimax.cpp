// strtoimax and strtoumax: intmax_t is a long here.
// Does not belong here: the reading (stdlib/strtol.cpp).
#include <inttypes.h>
#include <stdlib.h>

extern "C" {

intmax_t strtoimax(const char *text, char **end, int base) { return strtol(text, end, base); }

uintmax_t strtoumax(const char *text, char **end, int base) { return strtoul(text, end, base); }

}  // extern "C"
