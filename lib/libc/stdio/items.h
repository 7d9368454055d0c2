// How many bytes the items of fread and fwrite have.
// Does not belong here: what is done with them (fread.cpp, fwrite.cpp).
#pragma once
#include <errno.h>
#include "libc/stdio/file.h"

namespace shoji {

// No memory has room for more bytes than there are numbers for: 0 and EOVERFLOW then, and the stream remembers it.
[[gnu::always_inline]] inline size_t bytes_of_items(size_t size, size_t count, FILE &stream) {
  size_t bytes;
  if (!__builtin_mul_overflow(size, count, &bytes)) return bytes;
  stream.failed = true;
  errno = EOVERFLOW;
  return 0;
}

}  // namespace shoji
