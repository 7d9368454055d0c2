// Reading into a stream's buffer, the hop between stdio and the kernel; and the turn from writing to reading.
// Does not belong here: the functions that ask for characters (a file each).
#include <errno.h>
#include "kernel/file.h"
#include "libc/stdio/reader.h"

namespace shoji {

// The end of a file is remembered: who wants to read what was added since has to clear it (C23 7.23.7.1p3). An
// interrupted read is an error, unlike an interrupted write: a signal is how a program stops waiting (fgetc(3p)).
result<size_t> read_now(FILE &stream, void *to, size_t size) {
  reader *const in = reader_of(stream);
  if (in == nullptr || !in->may_read) {
    stream.failed = true;
    return error{EBADF};
  }
  if (stream.at_end) return result<size_t>(0);
  if (!is_reading(stream, *in)) {
    flush(stream);
    const auto ended = stream.finish();
    if (!ended) return ended;
    rest(stream, *in);
  }
  show_prompt(stream);
  const auto count = kernel::read(static_cast<unsigned>(stream.descriptor), to, size);
  if (!count)
    stream.failed = true;
  else if (count.value() == 0)
    stream.at_end = true;
  return count;
}

// Without buffering, no byte is taken that was not asked for.
result<size_t> refill(FILE &stream) {
  reader *const in = reader_of(stream);
  if (in == nullptr) return read_now(stream, nullptr, 0);
  const auto room = stream.mode == buffering::none ? 1 : static_cast<size_t>(in->limit - in->start);
  const auto count = read_now(stream, in->start, room);
  if (count) {
    in->next = in->start;
    in->end = in->start + count.value();
  }
  return count;
}

}  // namespace shoji
