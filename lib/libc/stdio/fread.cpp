// fread: a block.
// Does not belong here: fwrite (fwrite.cpp).
#include <string.h>
#include "libc/stdio/answers.h"
#include "libc/stdio/items.h"
#include "libc/stdio/reader.h"

using namespace shoji;

namespace {

// Bytes read, at most `size`. What is at least as much as the buffer is read to its place at once.
size_t read_block(FILE &stream, char *to, size_t size) {
  reader *const in = reader_of(stream);
  size_t left = size;
  while (left != 0) {
    if (in != nullptr && in->next != in->end) {
      const size_t part = in->unread() < left ? in->unread() : left;
      memcpy(to, in->next, part);
      in->next += part;
      to += part;
      left -= part;
      continue;
    }
    const bool directly =
        in != nullptr && (stream.mode == buffering::none || left >= static_cast<size_t>(in->limit - in->start));
    const auto count = directly ? read_now(stream, to, left) : refill(stream);
    if (!is_some(count)) break;
    if (directly) {
      to += count.value();
      left -= count.value();
    }
  }
  return size - left;
}

[[gnu::always_inline]] inline size_t read_items(void *items, size_t size, size_t count, FILE &stream) {
  const size_t bytes = bytes_of_items(size, count, stream);
  return bytes == 0 ? 0 : read_block(stream, static_cast<char *>(items), bytes) / size;
}

}  // namespace

extern "C" {

size_t fread(void *__restrict items, size_t size, size_t count, FILE *__restrict stream) {
  const stream_turn mine(stream);
  return read_items(items, size, count, *stream);
}

size_t fread_unlocked(void *__restrict items, size_t size, size_t count, FILE *__restrict stream) {
  return read_items(items, size, count, *stream);
}

}  // extern "C"
