// strcasecmp and strncasecmp.
// Does not belong here: strcasestr (string/search.cpp).
#include <stdint.h>
#include <strings.h>
#include "libc/strings/lower.h"

using namespace shoji;

namespace {

int compare(const char *left, const char *right, size_t size) {
  for (size_t at = 0; at < size; ++at) {
    const unsigned char one = lower(static_cast<unsigned char>(left[at]));
    const unsigned char other = lower(static_cast<unsigned char>(right[at]));
    if (one != other || !one) return one - other;
  }
  return 0;
}

}  // namespace

extern "C" {

int strcasecmp(const char *left, const char *right) { return compare(left, right, SIZE_MAX); }

int strncasecmp(const char *left, const char *right, size_t size) { return compare(left, right, size); }

}  // extern "C"
