// fwrite: a block.
// Does not belong here: how it comes into the stream (put_block.cpp), or fread (fread.cpp).
#include "libc/stdio/conclude.h"
#include "libc/stdio/items.h"

using namespace shoji;

namespace {

// An item that was put only in part is not counted.
[[gnu::always_inline]] inline size_t put_items(const void *items, size_t size, size_t count, FILE &stream) {
  const size_t bytes = bytes_of_items(size, count, stream);
  return bytes == 0 ? 0 : put_block(static_cast<const char *>(items), bytes, stream) / size;
}

}  // namespace

extern "C" {

size_t fwrite(const void *__restrict items, size_t size, size_t count, FILE *__restrict stream) {
  const stream_turn mine(stream);
  return put_items(items, size, count, *stream);
}

size_t fwrite_unlocked(const void *__restrict items, size_t size, size_t count, FILE *__restrict stream) {
  return put_items(items, size, count, *stream);
}

}  // extern "C"
