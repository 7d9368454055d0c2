// fwrite: a block.
// Does not belong here: fread (fread.cpp), or characters and strings (put.cpp).
#include "kernel/file.h"
#include "libc/stdio/conclude.h"
#include "libc/stdio/file.h"

using namespace shoji;

namespace {

// What is at least as much as the buffer goes to the descriptor from its place at once, behind what waits. What the kernel
// does not take of it goes the way of all text, and finds the same error there.
void put_block(const char *block, size_t size, FILE &stream) {
  const char *const end = block + size;
  if (stream.next == stream.end) stream.spill(stream);
  if (!stream.dropping && size >= static_cast<size_t>(stream.end - stream.waiting)) {
    flush(stream);
    if (stream.next == stream.waiting) {
      const auto written = kernel::write(static_cast<unsigned>(stream.descriptor), block, size);
      if (written) {
        stream.spilled += written.value();
        block += written.value();
      }
    }
  }
  format::write(stream, block, static_cast<size_t>(end - block));
}

// An item that was put only in part is not counted.
[[gnu::always_inline]] inline size_t put_items(const void *items, size_t size, size_t count, FILE &stream) {
  if (size == 0 || count == 0) return 0;
  put_block(static_cast<const char *>(items), size * count, stream);
  return conclude(stream) == 0 ? count : 0;
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
