// fseek and its kin: where a stream reads or writes next.
// Does not belong here: asking where that is (ftell.cpp).
#include <errno.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "libc/stdio/reader.h"

using namespace shoji;

namespace {

// What waits is written at the old place. What was read ahead goes, if the place changes.
result<size_t> seek(FILE &stream, long offset, int whence) {
  if (whence != SEEK_SET && whence != SEEK_CUR && whence != SEEK_END) return error{EINVAL};
  flush(stream);
  SHOJI_TRY(stream.finish());
  reader *const in = reader_of(stream);
  if (in != nullptr && whence == SEEK_CUR && __builtin_sub_overflow(offset, in->unread(), &offset))
    return error{EINVAL};
  SHOJI_TRY(kernel::lseek(static_cast<unsigned>(stream.descriptor), offset, static_cast<unsigned>(whence)));
  if (in != nullptr) rest(stream, *in);
  stream.at_end = false;
  return result<size_t>(0);
}

int seek_in_turn(FILE *stream, long offset, int whence) {
  const stream_turn mine(stream);
  return static_cast<int>(set_errno(seek(*stream, offset, whence)));
}

}  // namespace

extern "C" {

int fseek(FILE *stream, long offset, int whence) { return seek_in_turn(stream, offset, whence); }

int fseeko(FILE *stream, off_t offset, int whence) { return seek_in_turn(stream, offset, whence); }

void rewind(FILE *stream) {
  const stream_turn mine(stream);
  seek_in_turn(stream, 0, SEEK_SET);
  stream->failed = false;
}

int fsetpos(FILE *stream, const fpos_t *position) { return seek_in_turn(stream, position->__offset, SEEK_SET); }

}  // extern "C"
