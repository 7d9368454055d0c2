// An integer in base 10 with nothing added: what most integers become.
// Does not belong here: any wish that a spec can hold (integer.cpp).
#include "format/converters.h"
#include "format/digits.h"

namespace shoji::format {

void decimal(sink &out, uint64_t magnitude, bool negative) {
  char room[most_digits];
  char *first = decimal_digits(room + most_digits, magnitude);
  if (negative) *--first = '-';
  write(out, first, static_cast<size_t>(room + most_digits - first));
}

}  // namespace shoji::format
