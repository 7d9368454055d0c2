// strlen and strnlen.
// Does not belong here: the search for any other byte (find.cpp).
#include "libc/string/scan.h"

using namespace shoji;

extern "C" {

size_t strlen(const char *text) {
  return static_cast<size_t>(scan(text, nullptr, [](block bytes) { return bytes; }) - text);
}

size_t strnlen(const char *text, size_t size) { return length_within(text, size); }

}  // extern "C"
