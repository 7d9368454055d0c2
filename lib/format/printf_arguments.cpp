// The arguments of printf, one after the other or by their numbers.
// Does not belong here: what a format string says about them (printf_format.cpp).
#include "format/printf_arguments.h"

namespace shoji::format {

void printf_arguments::take(list from, passing how) {
  if (how == passing::general)
    general = va_arg(from, uint64_t);
  else if (how == passing::vector)
    real = va_arg(from, double);
  else
    real = va_arg(from, long double);
}

void printf_arguments::fetch(unsigned number, passing how) {
  if (number == 0) return take(next_, how);
  if (looking) {
    passings_ |= static_cast<uint64_t>(how) << 2 * number;
    return;
  }
  va_list from;
  va_copy(from, next_);
  uint64_t passings = passings_;
  for (; number != 0; --number) take(from, static_cast<passing>((passings >>= 2) & 3));
  va_end(from);
}

}  // namespace shoji::format
