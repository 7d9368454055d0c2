// A block on its way into a stream, or past the stream's buffer: what fwrite and fputc have in common.
// Does not belong here: items (fwrite.cpp), or text that is made piece by piece (format/sink.h).
#include <errno.h>
#include <string.h>
#include "kernel/file.h"
#include "libc/stdio/conclude.h"

namespace shoji {

// What is at least as much as the buffer goes to the descriptor from its place, behind what waits.
size_t put_block(const char *block, size_t size, FILE &stream) {
  size_t put = 0;
  while (put != size) {
    size_t part = size - put;
    if (stream.next == stream.end) stream.spill(stream);
    const bool directly = part >= static_cast<size_t>(stream.end - stream.waiting);
    if (directly) flush(stream);
    if (stream.error != 0) break;
    if (directly) {
      const auto written = kernel::write(static_cast<unsigned>(stream.descriptor), block + put, part);
      part = written ? written.value() : 0;
      if (!written && written.failure().number != EINTR) {
        stream.error = written.failure().number;
        stream.failed = true;
      }
    } else {
      if (part > static_cast<size_t>(stream.end - stream.next)) part = static_cast<size_t>(stream.end - stream.next);
      memcpy(stream.next, block + put, part);
      stream.next += part;
    }
    put += part;
  }
  if (stream.due()) flush(stream);
  if (stream.error != 0) {
    auto own = static_cast<size_t>(stream.next - stream.waiting);
    if (own > put) own = put;
    stream.next -= own;
    put -= own;
  }
  to_status(stream.finish());
  return put;
}

}  // namespace shoji
