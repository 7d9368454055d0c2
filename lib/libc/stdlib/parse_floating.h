// A floating-point number at the start of a text, as strtod(3) and atof(3) read it.
// Does not belong here: errno (strtod.cpp), or the number's characters (format/floating_reader.h).
#pragma once
#include "format/floating_reader.h"

namespace shoji {

struct parsed_floating {
  long double value;  // of the type that was asked for
  const char *end;    // behind the last character of the number; the whole text's start if there is none
  bool out_of_range;
};

// White space, and a number.
[[gnu::always_inline]] inline parsed_floating parse_floating(const char *text, format::precision_of_type type) {
  const char *first = text;
  while (*first == ' ' || static_cast<unsigned>(*first) - '\t' < 5) ++first;
  format::floating_reader reader;
  for (const char *at = first; reader.take(*at);) ++at;
  if (reader.length() == 0) return {0, text, false};
  const format::nearest_number number = reader.number(type);
  return {number.value, first + reader.length(), number.out_of_range};
}

}  // namespace shoji
