// How a stream's use of its descriptor ends.
// Does not belong here: what becomes of the object (fclose.cpp, freopen.cpp).
#include "kernel/file.h"
#include "libc/stdio/open_streams.h"

namespace shoji {

// What can't be written is lost; the first thing that went wrong is the answer.
result<size_t> shut(FILE &stream) {
  flush(stream);
  reader *const in = reader_of(stream);
  if (in != nullptr) give_back(stream);
  const auto ended = stream.finish();
  const auto closed = kernel::close(static_cast<unsigned>(stream.descriptor));
  stream.descriptor = -1;
  stream.begin = stream.next = stream.waiting;
  if (in != nullptr) rest(stream, *in);
  if (ended && !closed) return closed.failure();
  return ended;
}

}  // namespace shoji
