// fread: a block.
// Does not belong here: fwrite (put.cpp).
#include <string.h>
#include "libc/stdio/answers.h"
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

}  // namespace

extern "C" {

size_t fread(void *__restrict items, size_t size, size_t count, FILE *__restrict stream) {
  if (size == 0 || count == 0) return 0;
  const stream_turn mine(stream);
  return read_block(*stream, static_cast<char *>(items), size * count) / size;
}

size_t fread_unlocked(void *__restrict items, size_t size, size_t count, FILE *__restrict stream) {
  if (size == 0 || count == 0) return 0;
  return read_block(*stream, static_cast<char *>(items), size * count) / size;
}

}  // extern "C"
