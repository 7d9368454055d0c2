// Copies of text on the heap, apart from the other copies: these link malloc.
// Does not belong here: what needs no memory of its own (copy.cpp).
#include <stdlib.h>
#include "libc/string/scan.h"

using namespace shoji;

namespace {

[[gnu::always_inline]] inline char *duplicate(const char *text, size_t length) {
  auto *const copy = static_cast<char *>(malloc(length + 1));
  if (!copy) return nullptr;
  memcpy(copy, text, length);
  copy[length] = 0;
  return copy;
}

}  // namespace

extern "C" {

char *strdup(const char *text) { return duplicate(text, strlen(text)); }

char *strndup(const char *text, size_t size) { return duplicate(text, length_within(text, size)); }

}  // extern "C"
