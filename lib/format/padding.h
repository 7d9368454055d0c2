// How the columns that a value leaves free are shared out before and behind it.
// Does not belong here: writing them (sink.h).
#pragma once
#include "format/spec.h"

namespace shoji::format {

struct padding {
  long before = 0;
  long behind = 0;
};

constexpr padding padding_of(const spec &how, unsigned long columns) {
  const long free = how.width - static_cast<long>(columns);
  if (free <= 0) return {};
  if (how.has(left)) return {0, free};
  if (!how.has(center)) return {free, 0};
  return {free / 2, free - free / 2};
}

}  // namespace shoji::format
