// strtod and its kin.
// Does not belong here: how a number is read (format/floating_reader.h), or integers (strtol.cpp).
#include <errno.h>
#include <stdlib.h>
#include "libc/stdlib/parse_floating.h"

namespace {

long double parse(const char *text, char **end, shoji::format::precision_of_type type) {
  const shoji::parsed_floating number = shoji::parse_floating(text, type);
  if (number.out_of_range) errno = ERANGE;
  if (end) *end = const_cast<char *>(number.end);
  return number.value;
}

}  // namespace

extern "C" {

float strtof(const char *text, char **end) {
  return static_cast<float>(parse(text, end, shoji::format::float_precision));
}
double strtod(const char *text, char **end) {
  return static_cast<double>(parse(text, end, shoji::format::double_precision));
}
long double strtold(const char *text, char **end) { return parse(text, end, shoji::format::long_double_precision); }

}  // extern "C"
