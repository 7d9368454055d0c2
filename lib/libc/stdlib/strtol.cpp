// strtol and its kin. long and long long are the same size here, so two functions do for four.
// Does not belong here: the reading of digits (parse_integer.h), or strtod.
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include "libc/stdlib/parse_integer.h"

namespace {

unsigned long parse(const char *text, char **end, int base, unsigned long highest, unsigned long lowest) {
  shoji::parsed_integer number{0, text, false};
  if (base == 0 || (base >= 2 && base <= 36)) {
    number = shoji::parse_integer(text, static_cast<unsigned>(base), highest, lowest);
    if (number.out_of_range) errno = ERANGE;
  } else {
    errno = EINVAL;
  }
  if (end) *end = const_cast<char *>(number.end);
  return number.value;
}

long parse_signed(const char *text, char **end, int base) {
  return static_cast<long>(parse(text, end, base, LONG_MAX, LONG_MAX + 1ul));
}

unsigned long parse_unsigned(const char *text, char **end, int base) {
  return parse(text, end, base, ULONG_MAX, ULONG_MAX);
}

}  // namespace

extern "C" {

long strtol(const char *text, char **end, int base) { return parse_signed(text, end, base); }
long long strtoll(const char *text, char **end, int base) { return parse_signed(text, end, base); }
unsigned long strtoul(const char *text, char **end, int base) { return parse_unsigned(text, end, base); }
unsigned long long strtoull(const char *text, char **end, int base) { return parse_unsigned(text, end, base); }

}  // extern "C"
